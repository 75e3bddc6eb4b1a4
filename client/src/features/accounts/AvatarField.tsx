import { Button, FileButton, Group } from '@mantine/core';
import type { Viewer } from '@roundhouse/shared/people';
import { PICTURE_TYPES } from '@roundhouse/shared/pictures';
import { useTranslation } from 'react-i18next';
import { client } from '../../app/api.ts';
import { useViewerChanged } from '../../app/session.ts';
import { Banner } from '../../ui/Banner.tsx';
import { useSending } from '../../ui/form.ts';
import { PersonAvatar } from '../../ui/PersonAvatar.tsx';

/** The picture beside one's name: choose another, or go back to initials. Saved at once. */
export function AvatarField({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation('accounts');
  const viewerChanged = useViewerChanged();
  const { isBusy, errors, send } = useSending();
  const error = errors.whole ?? Object.values(errors.fields)[0];

  function upload(file: File | null) {
    if (file) send(async () => viewerChanged(await client.people.setAvatar({ file })));
  }
  const remove = () => send(async () => viewerChanged(await client.people.removeAvatar()));
  return (
    <div>
      <Group gap="lg">
        <PersonAvatar key={viewer.avatarUrl} person={viewer} size="5rem" />
        <Group gap="xs">
          <FileButton accept={PICTURE_TYPES.join(',')} onChange={upload}>
            {(props) => (
              <Button {...props} variant="default" loading={isBusy}>
                {t(viewer.avatarUrl ? 'avatar.replace' : 'avatar.choose')}
              </Button>
            )}
          </FileButton>
          {viewer.avatarUrl && (
            <Button variant="subtle" disabled={isBusy} onClick={remove}>
              {t('avatar.remove')}
            </Button>
          )}
        </Group>
      </Group>
      {error && (
        <Banner tone="danger" role="alert">
          {error}
        </Banner>
      )}
    </div>
  );
}
