import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../../ui/Banner.tsx';
import type { FollowedRow } from './FollowingItem.tsx';
import { useFollowing } from './useFollowing.ts';

/** Says what is followed no more, and takes it back with one tap; the focus comes here from the row that went. */
export function JustLeft({ left, onBack }: { left: FollowedRow; onBack: () => void }) {
  const { t } = useTranslation('inbox');
  const { setFollowing, error } = useFollowing(left);
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), []);
  async function takeBack() {
    if (await setFollowing(true)) onBack();
  }
  return (
    <Banner
      action={
        <Button ref={undo} variant="default" size="xs" onClick={() => void takeBack()}>
          {t('following.undo')}
        </Button>
      }
    >
      {error ?? t('following.left', { title: left.title })}
    </Banner>
  );
}
