import { Button } from '@mantine/core';
import type { Outputs } from '@roundhouse/shared/contract';
import { IconBulb, IconLayoutGrid } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from './Following.module.css';
import { useFollowing } from './useFollowing.ts';

export type FollowedRow = Outputs['notices']['following']['following'][number];

interface Props {
  followed: FollowedRow;
  /** It is followed no more. */
  onLeft: () => void;
}

/** One thing that is followed, and the button that ends it. */
export function FollowingItem({ followed, onLeft }: Props) {
  const { t } = useTranslation('inbox');
  const { setFollowing, error } = useFollowing(followed);
  const Icon = followed.kind === 'board' ? IconLayoutGrid : IconBulb;
  async function leave() {
    if (await setFollowing(false)) onLeft();
  }
  return (
    <li className={classes.item}>
      <Icon className={classes.icon} stroke={1.7} aria-hidden />
      <div className={classes.words}>
        <Link to={followed.path} className={classes.name}>
          {followed.title}
        </Link>
        <span className={classes.kind}>{t(`following.${followed.kind}`)}</span>
        {error && <span role="alert">{error}</span>}
      </div>
      <Button
        variant="default"
        size="xs"
        aria-label={t('following.leaveThis', { title: followed.title })}
        onClick={() => void leave()}
      >
        {t('following.leave')}
      </Button>
    </li>
  );
}
