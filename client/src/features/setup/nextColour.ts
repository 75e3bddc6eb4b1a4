import { BOARD_COLOURS, type NewBoard } from '@roundhouse/shared/boards';

/** A colour no board has yet; when all are taken, the turn begins again. */
export function nextColour(boards: Pick<NewBoard, 'colour'>[]) {
  const taken = new Set(boards.map((board) => board.colour));
  return (
    BOARD_COLOURS.find((colour) => !taken.has(colour)) ??
    BOARD_COLOURS[boards.length % BOARD_COLOURS.length] ??
    'amber'
  );
}
