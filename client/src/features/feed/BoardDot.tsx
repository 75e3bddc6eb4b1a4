import type { Board } from '@roundhouse/shared/boards';
import classes from './BoardName.module.css';

/** A board's colour; its name always stands beside it. */
export function BoardDot({ colour }: { colour: Board['colour'] }) {
  return <span className={classes.dot} data-colour={colour} aria-hidden="true" />;
}
