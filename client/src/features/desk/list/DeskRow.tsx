import { Button } from '@mantine/core';
import { IconMessage2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useBootstrap } from '../../../app/bootstrap.ts';
import { useFormats } from '../../../i18n/format.ts';
import { KindBadge, StatusPill } from '../../../ui/index.ts';
import { answerAddress } from '../answerAddress.ts';
import classes from './Desk.module.css';
import type { ShownRow } from './heldRows.ts';
import { Why } from './Why.tsx';

interface Props {
  row: ShownRow;
  isChosen: boolean;
  onToggle: () => void;
}

/** One idea that waits: why and until when, what it is, how many wait for it. */
export function DeskRow({ row, isChosen, onToggle }: Props) {
  const { t } = useTranslation('desk');
  const formats = useFormats();
  const { boards } = useBootstrap();
  const { idea, isGone } = row;
  const board = boards.length > 1 ? boards.find(({ id }) => id === idea.boardId) : undefined;
  const { supports, comments } = idea.tally;
  return (
    <li
      className={classes.row}
      data-reason={row.reason}
      data-gone={isGone || undefined}
      data-chosen={isChosen || undefined}
    >
      <label className={classes.check}>
        <input
          type="checkbox"
          checked={isChosen}
          disabled={isGone}
          aria-label={t('row.choose', { title: idea.title })}
          onChange={onToggle}
        />
      </label>
      <div className={classes.words}>
        <p className={classes.why}>{isGone ? <span>{t('row.gone')}</span> : <Why row={row} />}</p>
        <h2 className={classes.name} lang={idea.language}>
          <Link to={answerAddress([idea.id])} data-idea={idea.id}>
            {idea.title}
          </Link>
        </h2>
        <p className={classes.meta}>
          <KindBadge kind={idea.kind} />
          {idea.status !== 'open' && <StatusPill status={idea.status} />}
          <strong>
            {t('row.supports', { count: supports, number: formats.number(supports) })}
          </strong>
          {comments > 0 && (
            <span>{t('row.comments', { count: comments, number: formats.number(comments) })}</span>
          )}
          {board && <span>{board.name}</span>}
          <span>{idea.author?.name ?? idea.imported?.author}</span>
        </p>
      </div>
      {idea.cover && (
        <img className={classes.thumb} src={idea.cover.urls.thumb} alt="" loading="lazy" />
      )}
      <Button
        component={Link}
        to={answerAddress([idea.id])}
        variant="default"
        tabIndex={-1}
        aria-hidden
        className={classes.answer}
        leftSection={<IconMessage2 size="1.1rem" aria-hidden />}
      >
        {t('row.answer')}
      </Button>
    </li>
  );
}
