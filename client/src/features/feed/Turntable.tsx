import { useRef, useState } from 'react';
import { useLive } from '../../realtime/useLive.ts';
import classes from './Turntable.module.css';

const STALLS = 13;
/** Degrees between two tracks of the roundhouse; it stands open to the lower left. */
const STEP = 15;
const stalls = Array.from({ length: STALLS }, (_, at) => -115 + at * STEP);
/** The bridge turns at most once in this time, in ms. */
const CALM_MS = 1400;

/**
 * The house itself, seen from above: stalls around a turntable. Its bridge turns to the next track
 * each time somebody supports an idea, so that the board's pulse can be seen. Decorative.
 */
export function Turntable({ className }: { className?: string }) {
  const [turns, setTurns] = useState(3);
  const turnedAt = useRef(0);
  useLive('idea.tallied', () => {
    const now = performance.now();
    if (now - turnedAt.current < CALM_MS) return;
    turnedAt.current = now;
    setTurns((before) => before + 1);
  });
  const lit = turns % STALLS;
  return (
    <svg
      className={className}
      viewBox="-150 -118 300 236"
      fill="none"
      aria-hidden="true"
      focusable="false"
    >
      {stalls.map((angle, at) => (
        <g key={angle} transform={`rotate(${angle})`}>
          <path className={classes.track} d="M-3.2 -50V-84M3.2 -50V-84" />
          <path className={classes.stall} data-lit={at === lit || undefined} d={wedge} />
        </g>
      ))}
      <circle className={classes.pit} r="46" />
      <circle className={classes.rail} r="41" />
      <g className={classes.bridge} style={{ transform: `rotate(${angleOf(turns)}deg)` }}>
        <rect className={classes.beam} x="-6" y="-40" width="12" height="80" rx="6" />
        <path className={classes.ties} d="M-2 -34V34M2 -34V34" />
      </g>
    </svg>
  );
}

/** One stall of the house, between two rays, from 88 to 112 from the middle. */
const wedge = (() => {
  const half = ((STEP / 2 - 0.9) * Math.PI) / 180;
  const point = (radius: number, side: number) =>
    `${(radius * Math.sin(side * half)).toFixed(2)} ${(-radius * Math.cos(half)).toFixed(2)}`;
  return `M${point(86, -1)}L${point(112, -1)}L${point(112, 1)}L${point(86, 1)}Z`;
})();

/** Degrees after so many turns; after the last track it goes on round to the first. */
function angleOf(turns: number): number {
  const rounds = Math.floor(turns / STALLS);
  return (stalls[turns % STALLS] as number) + rounds * 360;
}
