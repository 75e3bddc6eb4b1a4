import { useBootstrap } from '../../app/bootstrap.ts';
import { BoardDot } from './BoardDot.tsx';
import classes from './BoardName.module.css';

/** Which board an idea is on; nothing where there is only one. */
export function BoardName({ id }: { id: string }) {
  const { boards } = useBootstrap();
  const board = boards.length > 1 ? boards.find((each) => each.id === id) : undefined;
  if (!board) return null;
  return (
    <span className={classes.board}>
      <BoardDot colour={board.colour} />
      <span className={classes.name}>{board.name}</span>
    </span>
  );
}
