import { Button } from '@mantine/core';
import type { Followed } from '@roundhouse/shared/notices';
import { IconBellCheck, IconBellPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useViewer } from '../../../app/bootstrap.ts';
import classes from './FollowButton.module.css';
import { useFollowing } from './useFollowing.ts';

const icon = { size: '1.1rem', stroke: 1.8, 'aria-hidden': true } as const;

/** Follows an idea or a board, or no more: what happens to it then comes into the inbox. */
export function FollowButton({ kind, id }: Followed) {
  const { t } = useTranslation('notices');
  const isMember = useViewer() !== null;
  const { pathname, search } = useLocation();
  const { isFollowing, setFollowing, error } = useFollowing({ kind, id });
  if (!isMember) {
    return (
      <Button
        component={Link}
        to={`/sign-in?next=${encodeURIComponent(pathname + search)}`}
        variant="default"
        leftSection={<IconBellPlus {...icon} />}
      >
        {t('follow.off')}
      </Button>
    );
  }
  const Icon = isFollowing ? IconBellCheck : IconBellPlus;
  return (
    <>
      <Button
        variant="default"
        className={classes.button}
        data-on={isFollowing || undefined}
        aria-pressed={isFollowing}
        leftSection={<Icon {...icon} />}
        onClick={() => void setFollowing(!isFollowing)}
      >
        {t(isFollowing ? 'follow.on' : 'follow.off')}
      </Button>
      {error && (
        <p className={classes.trouble} role="alert">
          {error}
        </p>
      )}
    </>
  );
}
