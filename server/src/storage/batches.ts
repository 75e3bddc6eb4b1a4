/**
 * Records read or written in one go by what handles very many. A request of somebody else takes ten
 * commands or so, and waits for such a batch before each of them.
 */
export const BATCH = 100;

/** Cuts a list into such batches, in its order; none where it is empty. */
export function* inBatches<T>(all: readonly T[], size = BATCH): Generator<T[]> {
  for (let from = 0; from < all.length; from += size) yield all.slice(from, from + size);
}
