import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useBootstrap } from '../../app/bootstrap.ts';
import { Banner } from '../../ui/Banner.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { useSending } from '../../ui/form.ts';
import { authCalls } from './authCalls.ts';
import { DemoDoors } from './DemoDoors.tsx';
import classes from './DoorCard.module.css';
import { DoorCard } from './DoorCard.tsx';
import { useEnter } from './useEnter.ts';
import { useNext } from './useNext.ts';

/** By password, or by a link in a mail: one address field serves both. */
export function SignInPage() {
  const { t } = useTranslation('accounts');
  const ui = useTranslation('ui').t;
  const next = useNext();
  const enter = useEnter();
  const { isDemo } = useBootstrap();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [mailedTo, setMailedTo] = useState('');
  const byPassword = useSending();
  const byLink = useSending();

  async function signIn(event: FormEvent) {
    event.preventDefault();
    byLink.clear();
    const isIn = await byPassword.send(() => authCalls.signIn({ email, password }));
    if (isIn) await enter(next);
  }
  async function mailLink() {
    byPassword.clear();
    const isMailed = await byLink.send(() => authCalls.mailLink({ email, next }));
    setMailedTo(isMailed ? email : '');
  }
  const errors = byLink.hasFailed ? byLink.errors : byPassword.errors;
  return (
    <DoorCard
      title={t('signIn.title')}
      lead={t('signIn.lead')}
      foot={
        <>
          <Link to={`/sign-up?next=${encodeURIComponent(next)}`}>{t('signIn.toSignUp')}</Link>
          <Link to="/forgot">{t('signIn.toForgot')}</Link>
        </>
      }
    >
      {isDemo && <DemoDoors next={next} />}
      <Stack component="form" onSubmit={signIn} gap="md" aria-label={t('signIn.title')}>
        <ErrorSummary errors={errors} labels={{ email: t('email'), password: t('password') }} />
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
        <PasswordInput
          id="password"
          autoComplete="current-password"
          required
          label={t('password')}
          visibilityToggleButtonProps={{ 'aria-label': ui('password.show') }}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={errors.fields.password}
        />
        <Button type="submit" size="md" loading={byPassword.isBusy}>
          {t('signIn.submit')}
        </Button>
        <span className={classes.or}>{t('signIn.or')}</span>
        {mailedTo && <Banner tone="good">{t('signIn.mailed', { email: mailedTo })}</Banner>}
        <Button
          variant="default"
          size="md"
          loading={byLink.isBusy}
          disabled={!email.includes('@')}
          onClick={mailLink}
        >
          {t('signIn.mailLink')}
        </Button>
      </Stack>
    </DoorCard>
  );
}
