import type { AnswerPromise } from '@roundhouse/shared/promises';
import { IconAlarm, IconCircleCheck, IconPlayerPause, IconStopwatch } from '@tabler/icons-react';
import { useMinute } from '../../../ui/useMinute.ts';
import classes from './CardClock.module.css';
import { type ClockFace, clockFace } from './clockFace.ts';
import { useClockWords } from './useClockWords.ts';

/** The icon of each look, and the pair of colours (`--rh-…-soft`, `--rh-…-text`) it stands in. */
const looks = {
  running: [IconStopwatch, 'status-heard'],
  soon: [IconStopwatch, 'warn'],
  over: [IconStopwatch, 'warn'],
  paused: [IconPlayerPause, 'status-archived'],
  late: [IconAlarm, 'danger'],
  kept: [IconCircleCheck, 'good'],
  keptLate: [IconCircleCheck, 'status-archived'],
} as const satisfies Record<ClockFace['look'], readonly [unknown, string]>;

/** The clock of an answer, small: an icon and a few words, never colour alone. */
export function CardClock({ promise }: { promise: AnswerPromise }) {
  const face = clockFace(promise, useMinute());
  const words = useClockWords();
  if (!face) return null;
  const [Icon, tone] = looks[face.look];
  const style = {
    '--soft': `var(--rh-${tone}-soft)`,
    '--text': `var(--rh-${tone}-text)`,
  } as React.CSSProperties;
  const text = words(promise, face);
  return (
    <span className={classes.clock} style={style} data-look={face.look} title={text}>
      <Icon aria-hidden />
      <span className={classes.words}>{text}</span>
    </span>
  );
}
