import classes from './Dial.module.css';

const SIZE = 120;
const MIDDLE = SIZE / 2;
const RING = 52;
const ROUND = 2 * Math.PI * RING;
const MOST_TICKS = 60;

interface Props {
  /** Share of the time that is over, 0 to 1. */
  share: number;
  /** Days of the promise: a tick for each, as minutes have on a station's clock. */
  days: number;
}

/** A station's clock whose one round is the time of a promise. The words beside it say all it does. */
export function Dial({ share, days }: Props) {
  const ticks = Math.min(MOST_TICKS, Math.max(4, days));
  return (
    <svg className={classes.dial} viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true">
      <circle className={classes.face} cx={MIDDLE} cy={MIDDLE} r="58" />
      <circle className={classes.track} cx={MIDDLE} cy={MIDDLE} r={RING} />
      <circle
        className={classes.over}
        cx={MIDDLE}
        cy={MIDDLE}
        r={RING}
        strokeDasharray={`${share * ROUND} ${ROUND}`}
        transform={`rotate(-90 ${MIDDLE} ${MIDDLE})`}
      />
      {Array.from({ length: ticks }, (_, at) => (
        <line
          // biome-ignore lint/suspicious/noArrayIndexKey: ticks never move
          key={at}
          className={classes.tick}
          x1={MIDDLE}
          x2={MIDDLE}
          y1="17"
          y2={at % 7 === 0 ? 27 : 22}
          transform={`rotate(${(at * 360) / ticks} ${MIDDLE} ${MIDDLE})`}
        />
      ))}
      <g className={classes.hand} style={{ rotate: `${share * 360}deg` }}>
        <path className={classes.shaft} d={`M${MIDDLE} ${MIDDLE + 12}V33`} />
        <circle className={classes.disc} cx={MIDDLE} cy="32" r="6" />
      </g>
      <circle className={classes.hub} cx={MIDDLE} cy={MIDDLE} r="3.5" />
    </svg>
  );
}
