import { Button, Stack, TextInput } from '@mantine/core';
import type { Outputs } from '@roundhouse/shared/contract';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { client } from '../../app/api.ts';
import { useViewer } from '../../app/bootstrap.ts';
import { useSessionChanged } from '../../app/session.ts';
import { Banner } from '../../ui/Banner.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { useSending } from '../../ui/form.ts';
import { NewPasswordField } from '../../ui/NewPasswordField.tsx';
import classes from './Invitation.module.css';

interface Props {
  token: string;
  invitation: Outputs['reps']['readInvitation'];
}

/** Accepts: with a password for a new account, or as who is signed in; else the way to sign in. */
export function AcceptForm({ token, invitation: { email, hasAccount } }: Props) {
  const { t } = useTranslation('reps');
  const accounts = useTranslation('accounts').t;
  const viewer = useViewer();
  const changed = useSessionChanged();
  const navigate = useNavigate();
  const [password, setPassword] = useState('');
  const { isBusy, errors, send } = useSending();
  if (hasAccount && viewer?.email !== email) {
    const here = `/invitation?token=${encodeURIComponent(token)}`;
    return (
      <Banner
        action={
          <Button component={Link} to={`/sign-in?next=${encodeURIComponent(here)}`} color="signal">
            {t('invitation.signIn')}
          </Button>
        }
      >
        {t('invitation.hasAccount', { email })}
      </Banner>
    );
  }
  async function accept(event: FormEvent) {
    event.preventDefault();
    const isIn = await send(() => client.reps.accept(hasAccount ? { token } : { token, password }));
    if (!isIn) return;
    await changed();
    navigate('/who-answers', { replace: true });
  }
  return (
    <Stack
      component="form"
      onSubmit={accept}
      className={classes.form}
      aria-label={t('invitation.accept')}
    >
      <ErrorSummary errors={errors} labels={{ password: accounts('password') }} />
      <TextInput
        label={accounts('email')}
        type="email"
        autoComplete="username"
        value={email}
        readOnly
      />
      {!hasAccount && (
        <NewPasswordField
          label={accounts('password')}
          value={password}
          onChange={setPassword}
          error={errors.fields.password}
        />
      )}
      <Button type="submit" size="md" color="signal" loading={isBusy}>
        {t('invitation.accept')}
      </Button>
    </Stack>
  );
}
