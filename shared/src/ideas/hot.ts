/**
 * Hot score: the logarithm of a sum in which each support weighs e^(t / 7 days), t being when it
 * was given. Newer supports weigh more, yet nothing need be recomputed as time goes by, since the
 * order of two ideas changes only when one of them gains or loses a support. Kept as a logarithm
 * (log-sum-exp), it does not overflow. This is exponential decay with a half-life of 7 ln 2 ≈ 4.9 days.
 */
const SCALE_MS = 7 * 24 * 60 * 60 * 1000;
const EPOCH_MS = Date.UTC(2020, 0, 1);

/** What one support given at `atMs` (ms since 1970) weighs, as a logarithm. */
export function weightAt(atMs: number): number {
  return (atMs - EPOCH_MS) / SCALE_MS;
}

/** Score of an idea posted at `atMs` before anybody supports it: the posting itself weighs as one. */
export function hotWhenPosted(atMs: number): number {
  return weightAt(atMs);
}

/** Score after one more support at `atMs`: ln(e^score + e^weight). */
export function hotWithSupport(score: number, atMs: number): number {
  const weight = weightAt(atMs);
  const larger = Math.max(score, weight);
  return larger + Math.log1p(Math.exp(Math.min(score, weight) - larger));
}

/**
 * Score after a support given at `atMs` is undone: ln(e^score − e^weight), never below `floor`
 * (the score when posted), which rounding could otherwise pass.
 */
export function hotWithoutSupport(score: number, atMs: number, floor: number): number {
  const weight = weightAt(atMs);
  if (weight >= score) return floor;
  return Math.max(floor, score + Math.log1p(-Math.exp(weight - score)));
}
