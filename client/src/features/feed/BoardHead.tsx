import type { Board } from '@roundhouse/shared/boards';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../ui/index.ts';
import { FollowButton } from '../notices/index.ts';
import { BoardDot } from './BoardDot.tsx';
import classes from './BoardHead.module.css';

/** Which board this is, what it is about, and whether it is closed. */
export function BoardHead({ board }: { board: Board }) {
  const { t } = useTranslation('feed');
  return (
    <div className={classes.head}>
      <PageHead
        title={board.name}
        lead={board.description}
        actions={<FollowButton kind="board" id={board.id} />}
      />
      <p className={classes.facts}>
        <BoardDot colour={board.colour} />
        <span>{t('masthead.ideas', { count: board.ideaCount })}</span>
        {board.isClosed && (
          <span className={classes.closed}>
            <IconLock size="1em" aria-hidden />
            {t('board.closed')}
          </span>
        )}
      </p>
    </div>
  );
}
