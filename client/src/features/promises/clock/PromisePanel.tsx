import type { AnswerPromise } from '@roundhouse/shared/promises';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../../i18n/format.ts';
import { useMinute } from '../../../ui/useMinute.ts';
import { type ClockFace, clockFace } from './clockFace.ts';
import { Dial } from './Dial.tsx';
import { Escalations } from './Escalations.tsx';
import { PauseReason } from './PauseReason.tsx';
import classes from './PromisePanel.module.css';
import { useClockWords } from './useClockWords.ts';

/** The clock of an answer, large: what was promised, how it stands, to whom it went. */
export function PromisePanel({ promise }: { promise: AnswerPromise }) {
  const { t } = useTranslation('ideas');
  const face = clockFace(promise, useMinute());
  const words = useClockWords();
  const id = useId();
  if (!face) return null;
  return (
    <section className={classes.panel} data-look={face.look} aria-labelledby={id}>
      <h2 id={id} className={classes.title}>
        {t('promise.title')}
      </h2>
      <div className={classes.clock}>
        <div className={classes.dial}>
          <Dial share={face.share} days={promise.days} />
        </div>
        <div className={classes.words}>
          <p className={classes.now}>{words(promise, face)}</p>
          <DueLine promise={promise} face={face} />
        </div>
      </div>
      {promise.pausedFor && <PauseReason reason={promise.pausedFor} />}
      {promise.escalations.length > 0 && <Escalations escalations={promise.escalations} />}
      <p className={classes.rule}>
        {t('promise.rule', { count: promise.days, supports: promise.supports })}{' '}
        <Link to="/promises">{t('promise.all')}</Link>
      </p>
    </section>
  );
}

/** The date behind the words, and how long it has been over. */
function DueLine({ promise, face }: { promise: AnswerPromise; face: ClockFace }) {
  const { t } = useTranslation('ideas');
  const formats = useFormats();
  if (face.look === 'paused') return <p className={classes.date}>{t('promise.stands')}</p>;
  const isKept = face.look === 'kept' || face.look === 'keptLate';
  const date = formats.date(promise.dueAt);
  return (
    <p className={classes.date}>
      {t(isKept || face.look === 'late' ? 'promise.wasDue' : 'promise.due', { date })}
      {face.look === 'late' && face.days > 0 && (
        <strong className={classes.since}>{t('promise.since', { count: face.days })}</strong>
      )}
    </p>
  );
}
