import type { IdeaCard } from '@roundhouse/shared/ideas';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PersonLink, RelativeTime, StatusPill, Typeset } from '../../ui/index.ts';
import { ideaAddress } from '../ideas/index.ts';
import { SupportButton } from '../supports/index.ts';
import { Answered } from './Answered.tsx';
import classes from './Complaints.module.css';
import { Waiting } from './Waiting.tsx';

/** A complaint in its author's words, and what the brand made of it. */
export function Complaint({ card }: { card: IdeaCard }) {
  const { t } = useTranslation('complaints');
  const { t: ui } = useTranslation('ui');
  const titleId = `complaint-${card.id}`;
  return (
    <article className={classes.complaint} aria-labelledby={titleId}>
      <div className={classes.words}>
        <p className={classes.meta}>
          {card.author ? (
            <PersonLink person={card.author} size="1.5rem" />
          ) : (
            <span>{card.imported?.author}</span>
          )}
          <RelativeTime at={card.createdAt} />
          {card.version > 1 && <Link to={`/ideas/${card.id}/history`}>{t('edited')}</Link>}
          {card.status !== 'open' && <StatusPill status={card.status} />}
        </p>
        <h2 id={titleId} className={classes.title} lang={card.language}>
          <Link to={ideaAddress(card)}>
            <Typeset text={card.title} language={card.language} />
          </Link>
        </h2>
        {card.hidden ? (
          <p className={classes.dim}>{ui('hidden')}</p>
        ) : (
          <p className={classes.excerpt} lang={card.language}>
            {card.excerpt}
          </p>
        )}
        <Numbers card={card} />
      </div>
      <div className={classes.support}>
        <SupportButton idea={card} />
      </div>
      <div className={classes.outcome}>
        {card.answer ? <Answered card={card} answer={card.answer} /> : <Waiting card={card} />}
      </div>
    </article>
  );
}

function Numbers({ card }: { card: IdeaCard }) {
  const { t } = useTranslation('complaints');
  return (
    <p className={classes.meta}>
      <span>{t('supports', { count: card.tally.supports })}</span>
      <Link to={ideaAddress(card)} aria-label={`${t('whole')}: ${card.title}`}>
        {t('whole')}
      </Link>
    </p>
  );
}
