import type { IdeaCard } from '@roundhouse/shared/ideas';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { KindBadge } from '../../ui/KindBadge.tsx';
import { RelativeTime } from '../../ui/RelativeTime.tsx';
import { RollingNumber } from '../../ui/RollingNumber.tsx';
import { StatusPill } from '../../ui/StatusPill.tsx';
import { ideaAddress } from '../ideas/index.ts';
import classes from './PersonIdeas.module.css';

/** One idea of a person: its support, its title, and how it begins. */
export function IdeaRow({ card }: { card: IdeaCard }) {
  const { t } = useTranslation('people');
  return (
    <li className={classes.row}>
      <p className={classes.supports}>
        <RollingNumber value={card.tally.supports} />
        <span>{t('ideas.supports', { count: card.tally.supports })}</span>
      </p>
      <div className={classes.words}>
        <p className={classes.meta}>
          <KindBadge kind={card.kind} />
          {card.status !== 'open' && <StatusPill status={card.status} />}
          <RelativeTime at={card.createdAt} />
        </p>
        <h3 className={classes.name} lang={card.language}>
          <Link to={ideaAddress(card)}>{card.title}</Link>
        </h3>
        <p className={classes.excerpt} lang={card.language}>
          {card.excerpt}
        </p>
      </div>
      {card.cover && (
        <img className={classes.thumb} src={card.cover.urls.thumb} alt="" loading="lazy" />
      )}
    </li>
  );
}
