import { Button, Group, Stack, TagsInput, Textarea, TextInput } from '@mantine/core';
import { PERSON_LIMITS, type Viewer } from '@roundhouse/shared/people';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../../app/api.ts';
import { useViewerChanged } from '../../app/session.ts';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { useSending } from '../../ui/form.ts';

/** What others see of a person, to edit. */
export function ProfileForm({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation('accounts');
  const { name, bio, region, skills } = viewer;
  const [typed, setTyped] = useState({ name, bio, region, skills });
  const [isSaved, setSaved] = useState(false);
  const viewerChanged = useViewerChanged();
  const announce = useAnnounce();
  const { isBusy, errors, send } = useSending();
  function put(part: Partial<typeof typed>) {
    setTyped({ ...typed, ...part });
    setSaved(false);
  }
  async function save(event: FormEvent) {
    event.preventDefault();
    const isDone = await send(async () => viewerChanged(await client.people.changeProfile(typed)));
    setSaved(isDone);
    if (isDone) announce(t('profile.saved'));
  }
  const labels = {
    name: t('name'),
    bio: t('profile.bio'),
    region: t('profile.region'),
    skills: t('profile.skills'),
  };
  return (
    <Stack component="form" onSubmit={save} gap="md" aria-label={t('profile.title')}>
      <ErrorSummary errors={errors} labels={labels} />
      <TextInput
        id="name"
        autoComplete="nickname"
        required
        minLength={2}
        maxLength={PERSON_LIMITS.name}
        label={labels.name}
        value={typed.name}
        onChange={(event) => put({ name: event.currentTarget.value })}
        error={errors.fields.name}
      />
      <Textarea
        id="bio"
        autosize
        minRows={3}
        maxLength={PERSON_LIMITS.bio}
        label={labels.bio}
        description={t('profile.bioHint')}
        value={typed.bio}
        onChange={(event) => put({ bio: event.currentTarget.value })}
        error={errors.fields.bio}
      />
      <TextInput
        id="region"
        autoComplete="address-level1"
        maxLength={PERSON_LIMITS.region}
        label={labels.region}
        description={t('profile.regionHint')}
        value={typed.region}
        onChange={(event) => put({ region: event.currentTarget.value })}
        error={errors.fields.region}
      />
      <TagsInput
        id="skills"
        maxTags={PERSON_LIMITS.skills}
        acceptValueOnBlur
        label={labels.skills}
        description={t('profile.skillsHint', { count: PERSON_LIMITS.skills })}
        value={typed.skills}
        onChange={(skills) => put({ skills })}
        error={errors.fields.skills}
      />
      <Group>
        <Button type="submit" loading={isBusy}>
          {t('profile.save')}
        </Button>
        {isSaved && <span>{t('profile.saved')}</span>}
      </Group>
    </Stack>
  );
}
