import type { IdeaCard } from '@roundhouse/shared/ideas';
import type { AnswerPromise } from '@roundhouse/shared/promises';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../../i18n/format.ts';
import { KindBadge, StatusPill } from '../../../ui/index.ts';
import { useMinute } from '../../../ui/useMinute.ts';
import { ideaAddress } from '../../ideas/index.ts';
import { CardClock } from '../clock/CardClock.tsx';
import { clockFace } from '../clock/clockFace.ts';
import { Dial } from '../clock/Dial.tsx';
import { Escalations } from '../clock/Escalations.tsx';
import { PauseReason } from '../clock/PauseReason.tsx';
import classes from './PromisesPage.module.css';

/** One promise: its clock, its idea, and what became of it. */
export function PromiseRow({ promise, idea }: { promise: AnswerPromise; idea: IdeaCard }) {
  const { t } = useTranslation('promisesPage');
  const formats = useFormats();
  const face = clockFace(promise, useMinute());
  if (!face) return null;
  const isKept = promise.answeredAt !== null;
  return (
    <li className={classes.row} data-look={face.look}>
      <div className={classes.dial}>
        <Dial share={face.share} days={promise.days} />
      </div>
      <div className={classes.words}>
        <p className={classes.meta}>
          <CardClock promise={promise} />
          <KindBadge kind={idea.kind} />
          {idea.status !== 'open' && <StatusPill status={idea.status} />}
        </p>
        <h2 className={classes.name} lang={idea.language}>
          <Link to={ideaAddress(idea)}>{idea.title}</Link>
        </h2>
        <p className={classes.date}>
          {isKept
            ? t('row.answered', { date: formats.date(promise.answeredAt ?? '') })
            : t('row.due', { date: formats.date(promise.dueAt) })}{' '}
          · {t('row.supports', { count: idea.tally.supports })}
        </p>
        {promise.pausedFor && <PauseReason reason={promise.pausedFor} />}
        {promise.state === 'late' && <Escalations escalations={promise.escalations} />}
      </div>
      {idea.cover && (
        <img className={classes.thumb} src={idea.cover.urls.thumb} alt="" loading="lazy" />
      )}
    </li>
  );
}
