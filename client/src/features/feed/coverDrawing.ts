/** A few steady numbers from an identifier (FNV-1a, 32 bits), so that a drawing is always the same. */
export function artFor(seed: string) {
  let hash = 0x811c9dc5;
  for (let at = 0; at < seed.length; at += 1) {
    hash = Math.imul(hash ^ seed.charCodeAt(at), 0x01000193);
  }
  const part = (bits: number, shift: number) => ((hash >>> shift) & (2 ** bits - 1)) / 2 ** bits;
  return {
    /** Middle of the turntable in a 160 × 100 drawing. */
    x: 30 + part(6, 0) * 100,
    y: 62 + part(5, 6) * 34,
    radius: 26 + part(4, 11) * 12,
    /** Tracks that lead to it. */
    tracks: 13 + Math.round(part(3, 15) * 8),
    /** Degrees that the bridge is turned. */
    turn: Math.round(part(8, 18) * 180),
  };
}
