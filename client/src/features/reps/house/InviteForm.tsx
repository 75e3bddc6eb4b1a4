import { Button, NativeSelect, Stack, TextInput } from '@mantine/core';
import { PERSON_LIMITS } from '@roundhouse/shared/people';
import { LOCALES, makeId } from '@roundhouse/shared/primitives';
import { isImpersonal } from '@roundhouse/shared/reps';
import i18next from 'i18next';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../../app/api.ts';
import { useFormats } from '../../../i18n/format.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { useAnnounce } from '../../../ui/Announcer.tsx';
import { Banner } from '../../../ui/Banner.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { useSending } from '../../../ui/form.ts';
import { emptyProfile } from './emptyProfile.ts';
import classes from './House.module.css';
import { ProfileFields } from './ProfileFields.tsx';
import { useRepsChanged } from './useRepsChanged.ts';

const blank = () => ({
  id: makeId(),
  name: '',
  email: '',
  locale: i18next.language as Locale,
  profile: emptyProfile(),
});

/** Invites somebody by mail to answer for the brand; what was typed stays until it is sent. */
export function InviteForm() {
  const { t } = useTranslation('reps');
  const names = new Intl.DisplayNames(useFormats().locale, { type: 'language' });
  const [typed, setTyped] = useState(blank);
  const [invited, setInvited] = useState<string | null>(null);
  const { isBusy, errors, send } = useSending();
  const changed = useRepsChanged();
  const announce = useAnnounce();
  const put = (part: Partial<typeof typed>) => setTyped({ ...typed, ...part });

  async function invite(event: FormEvent) {
    event.preventDefault();
    if (!(await send(() => client.reps.invite(typed)))) return;
    setInvited(typed.email);
    announce(t('invite.done', { email: typed.email }));
    setTyped(blank());
    await changed();
  }
  const isOffice = typed.name.trim().length > 1 && isImpersonal(typed.name);
  return (
    <Stack component="form" onSubmit={invite} aria-label={t('invite.title')}>
      <ErrorSummary
        errors={errors}
        labels={{
          name: t('invite.name'),
          email: t('invite.email'),
          'profile.title': t('profile.title'),
          'profile.languages': t('profile.languages'),
        }}
      />
      {invited && <Banner tone="good">{t('invite.done', { email: invited })}</Banner>}
      <div className={classes.columns}>
        <TextInput
          id="name"
          required
          minLength={2}
          maxLength={PERSON_LIMITS.name}
          label={t('invite.name')}
          value={typed.name}
          onChange={(event) => put({ name: event.currentTarget.value })}
          error={isOffice ? t('invite.office') : errors.fields.name}
        />
        <TextInput
          id="email"
          type="email"
          required
          label={t('invite.email')}
          value={typed.email}
          onChange={(event) => put({ email: event.currentTarget.value })}
          error={errors.fields.email}
        />
        <NativeSelect
          id="locale"
          label={t('invite.locale')}
          value={typed.locale}
          onChange={(event) => put({ locale: event.currentTarget.value as Locale })}
          data={LOCALES.map((code) => ({ value: code, label: names.of(code) ?? code }))}
        />
      </div>
      <ProfileFields
        value={typed.profile}
        onChange={(profile) => put({ profile })}
        errors={errors.fields}
        path="profile."
      />
      <Button type="submit" color="signal" loading={isBusy} style={{ justifySelf: 'start' }}>
        {t('invite.submit')}
      </Button>
    </Stack>
  );
}
