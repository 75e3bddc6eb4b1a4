import type { FloodBrief } from './schema.ts';

/** How many floods the list holds. */
export const FLOODS_LISTED = 100;

/** Orders floods: the worst first, of equals the latest. */
export function compareFloods(a: FloodBrief, b: FloodBrief): number {
  return b.score - a.score || b.lastAt.localeCompare(a.lastAt) || b.ideaId.localeCompare(a.ideaId);
}

/** The list of floods after `flood.changed`: an idea without open clusters leaves it. */
export function applyFloodChanged(known: FloodBrief[], told: FloodBrief): FloodBrief[] {
  const before = known.find(({ ideaId }) => ideaId === told.ideaId);
  if (before && before.rev >= told.rev) return known;
  const others = known.filter((flood) => flood !== before);
  if (told.openClusters === 0) return before ? others : known;
  return [...others, told].sort(compareFloods).slice(0, FLOODS_LISTED);
}

/** The list of floods after the words of an idea changed. */
export function applyFloodRetitled(
  known: FloodBrief[],
  { id, title, slug, language, boardId }: RetitledIdea,
): FloodBrief[] {
  if (!known.some(({ ideaId }) => ideaId === id)) return known;
  return known.map((flood) =>
    flood.ideaId === id ? { ...flood, title, slug, language, boardId } : flood,
  );
}

type RetitledIdea = Pick<FloodBrief, 'title' | 'slug' | 'language' | 'boardId'> & { id: string };
