/** Irrational, so that no place falls on one that another comment had or will have: those are whole at first. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * Places for comments that come to a topic, among those that are there, by when they were written.
 * `there` and `coming` are in the order they stand in; `end` is beyond the last place there. The
 * comments of `there` keep theirs, so that what came can leave again without a trace.
 */
export function interleave(
  there: { place: number; createdAt: Date }[],
  coming: { createdAt: Date }[],
  end: number,
): number[] {
  const places: number[] = [];
  let at = 0;
  let from = 0;
  while (from < coming.length) {
    while (there[at] && isBefore(there[at], coming[from])) at++;
    const next = there[at];
    let to = from + 1;
    while (to < coming.length && !(next && isBefore(next, coming[to]))) to++;
    const low = at === 0 ? 0 : (there[at - 1]?.place ?? 0);
    const width = (next?.place ?? end) - low;
    const count = to - from;
    for (let step = 0; step < count; step++) {
      places.push(low + (width * (step + GOLDEN)) / (count + GOLDEN));
    }
    from = to;
  }
  return places;
}

const isBefore = (one: { createdAt: Date } | undefined, other: { createdAt: Date } | undefined) =>
  Number(one?.createdAt) <= Number(other?.createdAt);
