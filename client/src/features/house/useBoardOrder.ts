import type { Board } from '@roundhouse/shared/boards';
import { useState } from 'react';
import { client } from '../../app/api.ts';
import { useBoardChanged } from '../../app/useBoardChanged.ts';
import { useSending } from '../../ui/form.ts';

/**
 * The boards in their order, and moving one by a place. Places are numbered anew from 0, since two
 * boards may have been made with the same; only those whose number changes are saved. Until the
 * server has answered, the list shows the order that was wished.
 */
export function useBoardOrder(boards: Board[]) {
  const [wished, setWished] = useState<string[] | null>(null);
  const boardChanged = useBoardChanged();
  const { isBusy, errors, send } = useSending();
  const place = (board: Board) => wished?.indexOf(board.id) ?? board.position;
  const inOrder = [...boards].sort((a, b) => place(a) - place(b) || a.id.localeCompare(b.id));

  async function move(board: Board, step: -1 | 1): Promise<void> {
    const from = inOrder.indexOf(board);
    if (isBusy || !inOrder[from + step]) return;
    const next = inOrder.toSpliced(from, 1).toSpliced(from + step, 0, board);
    setWished(next.map(({ id }) => id));
    await send(async () => {
      for (const [position, { id, position: before }] of next.entries()) {
        if (position !== before) boardChanged(await client.boards.edit({ id, position }));
      }
    });
    setWished(null);
  }
  return { boards: inOrder, trouble: errors.whole, move };
}
