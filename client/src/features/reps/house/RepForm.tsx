import { Button, Group, Stack } from '@mantine/core';
import type { Rep, RepProfile } from '@roundhouse/shared/reps';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../../app/api.ts';
import { useAnnounce } from '../../../ui/Announcer.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { useSending } from '../../../ui/form.ts';
import { emptyProfile } from './emptyProfile.ts';
import { ProfileFields } from './ProfileFields.tsx';
import { useRepsChanged } from './useRepsChanged.ts';

interface Props {
  personId: string;
  known?: Rep;
  onDone: () => void;
}

/** A rep's profile, kept for them by the owner. */
export function RepForm({ personId, known, onDone }: Props) {
  const { t } = useTranslation('reps');
  const house = useTranslation('house').t;
  const [typed, setTyped] = useState<RepProfile>(() => (known ? profileOf(known) : emptyProfile()));
  const { isBusy, errors, send } = useSending();
  const changed = useRepsChanged();
  const announce = useAnnounce();

  async function save(event: FormEvent) {
    event.preventDefault();
    if (!(await send(() => client.reps.save({ personId, ...typed })))) return;
    await changed();
    announce(house('saved'));
    onDone();
  }
  return (
    <Stack component="form" onSubmit={save} aria-label={t('house.edit')}>
      <ErrorSummary
        errors={errors}
        labels={{ title: t('profile.title'), languages: t('profile.languages') }}
      />
      <ProfileFields value={typed} onChange={setTyped} errors={errors.fields} />
      <Group>
        <Button type="submit" loading={isBusy}>
          {house('save')}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {house('cancel')}
        </Button>
      </Group>
    </Stack>
  );
}

function profileOf({ person: _, answered: __, latest: ___, rev: ____, ...profile }: Rep) {
  return profile;
}
