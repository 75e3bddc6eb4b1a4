/** A repeatable source of chance (mulberry32), so that every demo begins alike. */
export function createRandom(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    /** 0 to 1. */
    next,
    /** A whole number from `from` to `to`, both included. */
    whole: (from: number, to: number) => from + Math.floor(next() * (to - from + 1)),
    one: <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T,
    /** `count` different ones, in random order. */
    some: <T>(from: readonly T[], count: number): T[] => {
      const left = [...from];
      return Array.from(
        { length: Math.min(count, left.length) },
        () => left.splice(Math.floor(next() * left.length), 1)[0] as T,
      );
    },
  };
}

export type Random = ReturnType<typeof createRandom>;
