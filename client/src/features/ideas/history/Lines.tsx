import type { ChangedLine } from './changes.ts';
import classes from './History.module.css';
import { Pieces } from './Pieces.tsx';

/** A text line by line, with what was added, taken out and changed in it. */
export function Lines({ lines, lang }: { lines: ChangedLine[]; lang?: string | undefined }) {
  return (
    <div className={classes.lines} lang={lang}>
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text never move
        <p key={at} className={classes.line} data-kind={line.kind}>
          <Pieces pieces={line.pieces} />
        </p>
      ))}
    </div>
  );
}
