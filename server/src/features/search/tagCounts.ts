type Tagged = { boardId: string; tags: string[] };

const EVERYWHERE = '';

/** Counts in how many ideas each tag is used, on each board and on all. */
export function createTagCounts() {
  const places = new Map<string, Map<string, number>>();

  function add(place: string, tag: string, by: number) {
    const counts = places.get(place) ?? new Map<string, number>();
    places.set(place, counts);
    const ideas = (counts.get(tag) ?? 0) + by;
    if (ideas > 0) counts.set(tag, ideas);
    else counts.delete(tag);
  }

  return {
    /** Adds an idea's tags (`by` 1) or takes them away (-1). */
    count({ boardId, tags }: Tagged, by: 1 | -1): void {
      for (const tag of tags) {
        add(EVERYWHERE, tag, by);
        add(boardId, tag, by);
      }
    },

    /** The most used tags, on one board or (`null`) on all; equally used ones by name. */
    mostUsed(boardId: string | null, limit: number): { tag: string; ideas: number }[] {
      return Array.from(places.get(boardId ?? EVERYWHERE) ?? [], ([tag, ideas]) => ({ tag, ideas }))
        .sort((a, b) => b.ideas - a.ideas || (a.tag < b.tag ? -1 : 1))
        .slice(0, limit);
    },
  };
}
