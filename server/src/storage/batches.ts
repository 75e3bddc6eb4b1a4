/** Records read or written in one go: with more, everybody else's requests wait for it. */
export const BATCH = 500;

/** Cuts a list into such batches, in its order; none where it is empty. */
export function* inBatches<T>(all: readonly T[], size = BATCH): Generator<T[]> {
  for (let from = 0; from < all.length; from += size) yield all.slice(from, from + size);
}
