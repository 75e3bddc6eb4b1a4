import type { IdeaKind } from '@roundhouse/shared/ideas';
import classes from './Cover.module.css';
import { artFor } from './coverDrawing.ts';

interface Props {
  /** The idea's identifier: each has its own drawing. */
  seed: string;
  kind: IdeaKind;
}

/** A turntable and its tracks in the kind's colours, for ideas without a picture. Decorative. */
export function CoverArt({ seed, kind }: Props) {
  const { x, y, radius, tracks, turn } = artFor(seed);
  const style = {
    '--soft': `var(--rh-${kind}-soft)`,
    '--text': `var(--rh-${kind}-text)`,
  } as React.CSSProperties;
  return (
    <svg
      className={classes.art}
      style={style}
      viewBox="0 0 160 100"
      preserveAspectRatio="xMidYMid slice"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
      focusable="false"
    >
      <g transform={`translate(${x} ${y})`}>
        <g strokeOpacity="0.16" strokeWidth="1.1">
          {Array.from({ length: tracks }, (_, at) => {
            const angle = turn + (360 / tracks) * at;
            return (
              <path
                key={angle}
                transform={`rotate(${angle})`}
                d={`M-1.7 ${-radius - 3}V-190M1.7 ${-radius - 3}V-190`}
              />
            );
          })}
        </g>
        <circle r={radius} strokeOpacity="0.3" strokeWidth="2.4" />
        <circle r={radius - 5} strokeOpacity="0.14" strokeWidth="1" />
        <rect
          transform={`rotate(${turn})`}
          x="-3.4"
          y={-radius + 2}
          width="6.8"
          height={2 * radius - 4}
          rx="3.4"
          fill="currentColor"
          fillOpacity="0.5"
          stroke="none"
        />
      </g>
    </svg>
  );
}
