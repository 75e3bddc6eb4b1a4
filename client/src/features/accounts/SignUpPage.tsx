import { Button, Checkbox, Stack, TextInput } from '@mantine/core';
import { PERSON_LIMITS } from '@roundhouse/shared/people';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { client } from '../../app/api.ts';
import { useBootstrap } from '../../app/bootstrap.ts';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { useSending } from '../../ui/form.ts';
import { NewPasswordField } from '../../ui/NewPasswordField.tsx';
import { authCalls } from './authCalls.ts';
import { DoorCard } from './DoorCard.tsx';
import { useEnter } from './useEnter.ts';
import { useNext } from './useNext.ts';

export function SignUpPage() {
  const { t } = useTranslation('accounts');
  const next = useNext();
  const enter = useEnter();
  const { brand, houseRules } = useBootstrap();
  const [takesUpdateMail, setTakesUpdateMail] = useState(false);
  const [typed, setTyped] = useState({ name: '', email: '', password: '' });
  const { isBusy, errors, send } = useSending();
  const put = (part: Partial<typeof typed>) => setTyped({ ...typed, ...part });

  async function signUp(event: FormEvent) {
    event.preventDefault();
    if (!(await send(() => authCalls.signUp(typed)))) return;
    // The account is there; whatever of this does not go through is asked again before the first post.
    const { version } = houseRules;
    await client.houseRules.accept({ version, source: 'sign_up' }).catch(() => {});
    if (takesUpdateMail) {
      await client.consents.choose({ takesUpdateMail, source: 'sign_up' }).catch(() => {});
    }
    await enter(next);
  }
  return (
    <DoorCard
      title={t('signUp.title')}
      lead={t('signUp.lead', { brand: brand?.name })}
      foot={<Link to={`/sign-in?next=${encodeURIComponent(next)}`}>{t('signUp.toSignIn')}</Link>}
    >
      <Stack component="form" onSubmit={signUp} gap="md" aria-label={t('signUp.title')}>
        <ErrorSummary
          errors={errors}
          labels={{ name: t('name'), email: t('email'), password: t('password') }}
        />
        <TextInput
          id="name"
          autoComplete="nickname"
          required
          minLength={2}
          maxLength={PERSON_LIMITS.name}
          label={t('name')}
          description={t('nameHint')}
          value={typed.name}
          onChange={(event) => put({ name: event.currentTarget.value })}
          error={errors.fields.name}
        />
        <TextInput
          id="email"
          type="email"
          autoComplete="email"
          required
          label={t('email')}
          description={t('emailHint')}
          value={typed.email}
          onChange={(event) => put({ email: event.currentTarget.value })}
          error={errors.fields.email}
        />
        <NewPasswordField
          label={t('password')}
          value={typed.password}
          onChange={(password) => put({ password })}
          error={errors.fields.password}
        />
        <Checkbox
          required
          label={
            <>
              {t('signUp.accept')}{' '}
              <Link to="/house-rules" target="_blank">
                {t('signUp.rules')}
              </Link>
            </>
          }
        />
        <Checkbox
          checked={takesUpdateMail}
          onChange={(event) => setTakesUpdateMail(event.currentTarget.checked)}
          label={t('signUp.updateMail')}
        />
        <Button type="submit" size="md" color="signal" loading={isBusy}>
          {t('signUp.submit')}
        </Button>
      </Stack>
    </DoorCard>
  );
}
