import { Button } from '@mantine/core';
import { FEED_ROOM } from '@roundhouse/shared/events';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useBootstrap } from '../../app/bootstrap.ts';
import { HereNow } from './HereNow.tsx';
import classes from './Masthead.module.css';
import { Turntable } from './Turntable.tsx';

/** The welcome over the plain board: whose it is, what it is for, and that people are here. */
export function Masthead() {
  const { t } = useTranslation('feed');
  const { brand, boards, viewer } = useBootstrap();
  const ideas = boards.reduce((sum, board) => sum + board.ideaCount, 0);
  const name = brand?.name ?? t('masthead.someBrand');
  return (
    <header className={classes.masthead}>
      <div className={classes.words}>
        <h1 className={classes.title}>{brand?.tagline || t('masthead.title', { brand: name })}</h1>
        <p className={classes.lead} data-known={viewer ? true : undefined}>
          {t('masthead.lead', { brand: name })}
        </p>
        <div className={classes.actions}>
          <Button
            component={Link}
            to="/post"
            size="md"
            leftSection={<IconPlus size="1.15em" stroke={2.4} aria-hidden />}
          >
            {t('masthead.post')}
          </Button>
          {!viewer && (
            <Button component={Link} to="/sign-up" size="md" variant="default">
              {t('masthead.join')}
            </Button>
          )}
          <p className={classes.pulse}>
            <HereNow room={FEED_ROOM} />
            {ideas > 0 && <span>{t('masthead.ideas', { count: ideas })}</span>}
          </p>
        </div>
      </div>
      <Turntable className={classes.turntable} />
    </header>
  );
}
