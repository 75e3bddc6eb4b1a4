import type { IdeaCard as Card } from '@roundhouse/shared/ideas';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import {
  KindBadge,
  PersonAvatar,
  RelativeTime,
  RoleBadge,
  StatusPill,
  TagPill,
  Typeset,
} from '../../ui/index.ts';
import { ideaAddress } from '../ideas/index.ts';
import { CardClock } from '../promises/index.ts';
import { SupportButton } from '../supports/index.ts';
import { AnswerStrip } from './AnswerStrip.tsx';
import { BoardName } from './BoardName.tsx';
import { CardNumbers } from './CardNumbers.tsx';
import { Cover } from './Cover.tsx';
import classes from './IdeaCard.module.css';
import type { LayoutKind } from './layout.ts';

interface Props {
  card: Card;
  kind: LayoutKind;
  /** In the first row: its picture is fetched at once. */
  isEager: boolean;
}

/**
 * An idea in a list. The title's link covers the card; what can be pressed stands above it.
 * Memoised: a tally of one idea renders that card alone.
 */
export const IdeaCard = memo(function IdeaCard({ card, kind, isEager }: Props) {
  const titleId = `idea-${card.id}`;
  return (
    <article
      className={classes.card}
      data-kind={kind}
      data-answered={card.answer ? true : undefined}
      aria-labelledby={titleId}
    >
      <Cover card={card} isEager={isEager} isSmall={kind === 'list'} />
      <div className={classes.words}>
        <div className={classes.eyebrow}>
          <span className={classes.kind}>
            <KindBadge kind={card.kind} />
            {card.promise && <CardClock promise={card.promise} />}
            {card.status !== 'open' && <StatusPill status={card.status} />}
          </span>
          <BoardName id={card.boardId} />
          <RelativeTime at={card.createdAt} />
        </div>
        <div className={classes.text} lang={card.language}>
          <h2 id={titleId} className={classes.title}>
            <Link to={ideaAddress(card)} className={classes.link}>
              <Typeset text={card.title} language={card.language} />
            </Link>
          </h2>
          <p className={classes.excerpt}>{card.hidden ? <HiddenMark /> : card.excerpt}</p>
        </div>
        {card.answer ? <AnswerStrip card={card} answer={card.answer} /> : <Tags tags={card.tags} />}
        <div className={classes.foot}>
          <div className={classes.about}>
            <Author card={card} />
            <CardNumbers card={card} />
          </div>
          <div className={classes.support}>
            <SupportButton idea={card} />
          </div>
        </div>
      </div>
    </article>
  );
});

/** What stands above it is a moderator's reason, not its author's words. */
function HiddenMark() {
  const { t } = useTranslation('ui');
  return t('hidden');
}

function Tags({ tags }: { tags: string[] }) {
  return (
    <div className={classes.tags}>
      {tags.slice(0, 3).map((tag) => (
        <TagPill key={tag} tag={tag} />
      ))}
    </div>
  );
}

function Author({ card }: { card: Card }) {
  const { t } = useTranslation('feed');
  if (!card.author) {
    const name = card.imported?.author;
    return <span className={classes.author}>{name ?? t('card.importedAuthor')}</span>;
  }
  return (
    <span className={classes.author}>
      <PersonAvatar person={card.author} size="1.4rem" />
      <span className={classes.name}>{card.author.name}</span>
      <RoleBadge role={card.author.role} />
    </span>
  );
}
