import type { Board } from './schema.ts';

/** The list of boards after `changed`: in order of position, an older revision ignored. */
export function applyBoardChanged(boards: Board[], changed: Board): Board[] {
  const known = boards.find((board) => board.id === changed.id);
  if (known && known.rev >= changed.rev) return boards;
  return [...boards.filter((board) => board.id !== changed.id), changed].sort(
    (a, b) => a.position - b.position || a.id.localeCompare(b.id),
  );
}
