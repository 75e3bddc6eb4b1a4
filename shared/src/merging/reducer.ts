import type { Merge } from './schema.ts';

/** A list of merges, newest first, after one was made; only its start gains it. */
export function applyMerged(known: Merge[], told: Merge, isStart: boolean): Merge[] {
  if (!isStart || known.some(({ id }) => id === told.id)) return known;
  return [told, ...known];
}

/** A list of merges after one was taken back; that lasts. */
export function applyUnmerged(known: Merge[], told: Merge): Merge[] {
  const isNews = known.some(({ id, undone }) => id === told.id && !undone);
  return isNews ? known.map((merge) => (merge.id === told.id ? told : merge)) : known;
}
