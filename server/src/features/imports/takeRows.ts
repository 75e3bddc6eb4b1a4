import type { Board } from '@roundhouse/shared/boards';
import type { Parts } from '../../app/parts.ts';
import { isDuplicateKey } from '../../storage/duplicateKey.ts';
import { takeImported } from '../ideas/index.ts';
import type { TakeRows } from './importRows.ts';

/**
 * Stores rows as ideas. `told` gets the board as it then stands. When another run stores one of
 * the rows at the same moment, the whole batch is refused by its key and tried once more.
 */
export function takeRows(parts: Parts, told: (board: Board) => void = () => {}): TakeRows {
  return async (ideas) => {
    const { output, events } = await takeImported(parts, ideas).catch((error) =>
      isDuplicateKey(error) ? takeImported(parts, ideas) : Promise.reject(error),
    );
    for (const { name, payload } of events) if (name === 'board.changed') told(payload);
    const votes = output.reduce((sum, idea) => sum + (idea.imported?.votes ?? 0), 0);
    return { taken: output.length, votes };
  };
}
