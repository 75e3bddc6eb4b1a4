import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from '../../../ui/Announcer.tsx';
import { useSending } from '../../../ui/form.ts';
import { useUnread } from '../bell/useUnread.ts';
import classes from './Inbox.module.css';
import { useMarkRead } from './useMarkRead.ts';

/** Marks the whole inbox as read. It stays in its place when nothing is left, and says so. */
export function MarkAllRead({ isQuiet = false }: { isQuiet?: boolean }) {
  const { t } = useTranslation('inbox');
  const unread = useUnread();
  const markRead = useMarkRead();
  const announce = useAnnounce();
  const { errors, send } = useSending();
  async function markAll() {
    if (unread === 0) return;
    if (await send(() => markRead(null))) announce(t('allRead'));
  }
  return (
    <>
      <Button
        variant={isQuiet ? 'subtle' : 'default'}
        size={isQuiet ? 'compact-sm' : 'sm'}
        color="ink"
        aria-disabled={unread === 0}
        className={classes.all}
        onClick={() => void markAll()}
      >
        {t(unread === 0 ? 'allRead' : 'markAll')}
      </Button>
      {errors.whole && (
        <p className={classes.trouble} role="alert">
          {errors.whole}
        </p>
      )}
    </>
  );
}
