import type { Connection } from 'mongoose';
import { isDuplicateKey } from '../../storage/duplicateKey.ts';
import { solvedModel } from './solved.model.ts';

export type SolvedStore = ReturnType<typeof createSolvedStore>;

/** Remembers, for all nodes, which challenges were used. */
export function createSolvedStore(connection: Connection) {
  const solved = solvedModel(connection);
  return {
    model: solved,

    /** Uses a challenge up; `false` where it was used before. */
    async use(signature: string, expiresAt: Date): Promise<boolean> {
      try {
        await solved.create({ _id: signature, expiresAt });
        return true;
      } catch (error) {
        if (isDuplicateKey(error)) return false;
        throw error;
      }
    },
  };
}
