export type IdeaTurns = ReturnType<typeof createIdeaTurns>;

/**
 * Lets works on one idea's numbers (or one board's) follow each other, in the order they came,
 * while works on different ones run side by side. When hundreds support one idea at once, each
 * transaction would else conflict with the others and be retried many times. Who needs a board's
 * turn and an idea's takes the board's first. Only this process waits: between nodes, and for
 * whoever takes no turn, the transaction's own retries hold.
 */
export function createIdeaTurns() {
  const last = new Map<string, Promise<unknown>>();

  /** Runs `work` when those before it on this idea have ended, however they ended. */
  return async function inTurn<T>(ideaId: string, work: () => Promise<T>): Promise<T> {
    const mine = (last.get(ideaId) ?? Promise.resolve()).then(work);
    const ended = mine.catch(() => undefined);
    last.set(ideaId, ended);
    try {
      return await mine;
    } finally {
      if (last.get(ideaId) === ended) last.delete(ideaId);
    }
  };
}
