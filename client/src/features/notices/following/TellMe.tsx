import { Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { useTellMe } from './useTellMe.ts';

/** Whether the reader hears what happens to an idea: always to be seen, and one tap changes it. */
export function TellMe({ tellMe }: { tellMe: ReturnType<typeof useTellMe> }) {
  const { t } = useTranslation('notices');
  if (!tellMe.isOffered) return null;
  return (
    <Switch
      checked={tellMe.isOn}
      label={t(tellMe.isWish ? 'tellMe.wish' : 'tellMe.now')}
      description={t(tellMe.isOn && !tellMe.isWish ? 'tellMe.onHint' : 'tellMe.hint')}
      error={tellMe.error}
      onChange={(event) => void tellMe.choose(event.currentTarget.checked)}
    />
  );
}
