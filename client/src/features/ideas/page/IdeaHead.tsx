import { ideaRoom } from '@roundhouse/shared/events';
import type { IdeaCard } from '@roundhouse/shared/ideas';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useBootstrap } from '../../../app/bootstrap.ts';
import { usePeopleHere } from '../../../realtime/index.ts';
import {
  KindBadge,
  PersonAvatar,
  PersonLink,
  RelativeTime,
  TagPill,
  Typeset,
} from '../../../ui/index.ts';
import classes from './IdeaHead.module.css';
import { StatusPath } from './StatusPath.tsx';

/** What the idea is called, of which kind, whose it is and when it was posted. */
export function IdeaHead({ card }: { card: IdeaCard }) {
  const { t } = useTranslation('ideas');
  const { brand, boards } = useBootstrap();
  const board = boards.find((each) => each.id === card.boardId);
  useEffect(() => {
    document.title = brand ? `${card.title} · ${brand.name}` : card.title;
  }, [card.title, brand]);
  return (
    <header className={classes.head}>
      <div className={classes.line}>
        <KindBadge kind={card.kind} />
        {board && (
          <Link to={`/?board=${board.slug}`} className={classes.board}>
            {board.name}
          </Link>
        )}
        <Here ideaId={card.id} />
      </div>
      <h1 className={classes.title} lang={card.language}>
        <Typeset text={card.title} language={card.language} />
      </h1>
      <div className={classes.line}>
        <Author card={card} />
        <span className={classes.when}>
          <RelativeTime at={card.createdAt} />
        </span>
        {card.version > 1 && (
          <Link to={`/ideas/${card.id}/history`} className={classes.edited}>
            {t('edited', { count: card.version - 1 })}
          </Link>
        )}
      </div>
      <StatusPath status={card.status} />
      {card.answer && (
        <a className={classes.answered} href={`#response-${card.answer.responseId}`}>
          <PersonAvatar person={card.answer.rep.person} size="1.6rem" />
          <span>
            {t('answered', { name: card.answer.rep.person.name })}{' '}
            <RelativeTime at={card.answer.at} />
          </span>
        </a>
      )}
      {card.tags.length > 0 && (
        <div className={classes.tags}>
          {card.tags.map((tag) => (
            <TagPill key={tag} tag={tag} />
          ))}
        </div>
      )}
    </header>
  );
}

function Author({ card }: { card: IdeaCard }) {
  const { t } = useTranslation('ideas');
  if (card.author) return <PersonLink person={card.author} size="2.25rem" />;
  return <span className={classes.when}>{card.imported?.author ?? t('importedAuthor')}</span>;
}

function Here({ ideaId }: { ideaId: string }) {
  const { t } = useTranslation('ideas');
  const people = usePeopleHere(ideaRoom(ideaId));
  if (people === null) return null;
  return (
    <span className={classes.here}>
      <span className={classes.dot} aria-hidden="true" />
      {t('hereNow', { count: people })}
    </span>
  );
}
