import { Button, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Banner } from '../../ui/Banner.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { useSending } from '../../ui/form.ts';
import { authCalls } from './authCalls.ts';
import { DoorCard } from './DoorCard.tsx';

/** Asks for a mail with which to choose a new password. */
export function ForgotPage() {
  const { t } = useTranslation('accounts');
  const [email, setEmail] = useState('');
  const [mailedTo, setMailedTo] = useState('');
  const { isBusy, errors, send } = useSending();

  async function ask(event: FormEvent) {
    event.preventDefault();
    if (await send(() => authCalls.mailReset(email))) setMailedTo(email);
  }
  return (
    <DoorCard
      title={t('forgot.title')}
      lead={t('forgot.lead')}
      foot={<Link to="/sign-in">{t('forgot.back')}</Link>}
    >
      <Stack component="form" onSubmit={ask} gap="md" aria-label={t('forgot.title')}>
        <ErrorSummary errors={errors} labels={{ email: t('email') }} />
        {mailedTo && <Banner tone="good">{t('forgot.mailed', { email: mailedTo })}</Banner>}
        <TextInput
          id="email"
          type="email"
          autoComplete="username"
          required
          label={t('email')}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          error={errors.fields.email}
        />
        <Button type="submit" size="md" loading={isBusy}>
          {t('forgot.submit')}
        </Button>
      </Stack>
    </DoorCard>
  );
}
