import { Button, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { Banner } from '../../ui/Banner.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { useSending } from '../../ui/form.ts';
import { NewPasswordField } from '../../ui/NewPasswordField.tsx';
import { authCalls } from './authCalls.ts';
import { DoorCard } from './DoorCard.tsx';

/** Where the mail of a forgotten password leads: choose a new one. Other devices are signed out. */
export function ResetPage() {
  const { t } = useTranslation('accounts');
  const [query] = useSearchParams();
  const token = query.get('token') ?? '';
  const [password, setPassword] = useState('');
  const [isDone, setDone] = useState(false);
  const { isBusy, errors, send } = useSending();

  async function reset(event: FormEvent) {
    event.preventDefault();
    if (await send(() => authCalls.resetPassword({ token, password }))) setDone(true);
  }
  if (isDone) {
    return (
      <DoorCard title={t('reset.title')}>
        <Stack>
          <Banner tone="good">{t('reset.done')}</Banner>
          <Button component={Link} to="/sign-in" size="md">
            {t('signIn.submit')}
          </Button>
        </Stack>
      </DoorCard>
    );
  }
  return (
    <DoorCard
      title={t('reset.title')}
      lead={t('reset.lead')}
      foot={<Link to="/forgot">{t('reset.again')}</Link>}
    >
      <Stack component="form" onSubmit={reset} gap="md" aria-label={t('reset.title')}>
        <ErrorSummary errors={errors} labels={{ password: t('newPassword') }} />
        <NewPasswordField
          label={t('newPassword')}
          value={password}
          onChange={setPassword}
          error={errors.fields.password}
        />
        <Button type="submit" size="md" loading={isBusy}>
          {t('reset.submit')}
        </Button>
      </Stack>
    </DoorCard>
  );
}
