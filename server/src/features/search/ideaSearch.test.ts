import { afterEach, describe, expect, it } from 'vitest';
import type { SearchedIdea } from './engine/types.ts';
import { createIdeaSearch, type IdeaSearch } from './ideaSearch.ts';

const anIdea = (id: string, title: string, idea: Partial<SearchedIdea> = {}): SearchedIdea => ({
  id,
  title,
  boardId: 'trains',
  kind: 'revival',
  status: 'open',
  authorId: 'ann',
  tags: [],
  body: '',
  language: 'en',
  rev: 1,
  ...idea,
});
const PAGE = { from: 0, limit: 500 };
const stored = Array.from({ length: 250 }, (_, at) =>
  anIdea(`${1000 + at}`, `Number ${at} stored`),
);

let search: IdeaSearch;
let troubles: string[];
afterEach(() => search.close());

/** A search over a store that holds these ideas. */
function searchOver(ideas: SearchedIdea[]) {
  troubles = [];
  search = createIdeaSearch(
    async (afterId, limit) => {
      const start = afterId === null ? 0 : ideas.findIndex(({ id }) => id === afterId) + 1;
      return ideas.slice(start, start + limit);
    },
    { onTrouble: (_, message) => void troubles.push(message) },
  );
  return search;
}
const found = async (text: string) => (await search.find(text, {}, PAGE)).ids;

describe('the search index and its thread', () => {
  it('reads the store in slices and keeps what was put meanwhile, answers pages of it', async () => {
    searchOver(stored);
    const filling = search.fill();
    search.put(anIdea('1200', 'Rewritten meanwhile', { rev: 2 }));
    search.put(anIdea('1201', 'Gone', { status: 'withdrawn', rev: 2 }));
    expect(await found('stored')).toHaveLength(248);
    expect(await found('rewritten')).toEqual(['1200']);
    const first = await search.find('stored', {}, { from: 0, limit: 200 });
    const rest = await search.find('stored', {}, { from: 200, limit: 200 });
    expect([first.isMore, rest.isMore, rest.ids.length]).toEqual([true, false, 48]);
    expect(new Set([...first.ids, ...rest.ids]).size).toBe(248);
    await filling;
  });

  it('answers with what it has where the store cannot be read', async () => {
    search = createIdeaSearch(async () => {
      throw new Error('the store is away');
    });
    await expect(search.fill()).rejects.toThrow('the store is away');
    search.put(anIdea('1', 'A night train'));
    expect(await found('anything')).toEqual([]);
    expect(await found('night')).toEqual(['1']);
  });

  it('reads everything anew when the thread dies, and answers whoever was waiting', async () => {
    const ideas = [...stored];
    searchOver(ideas);
    await search.fill();
    const later = anIdea('2000', 'A night train to the sea');
    ideas.push(later);
    search.put(later);
    const asked = [found('train'), search.similar('night train', { limit: 5 })] as const;
    await search.endThread();
    expect(await asked[0]).toEqual(['2000']);
    expect((await asked[1])[0]?.ideaId).toBe('2000');
    expect(await found('stored')).toHaveLength(250);
    expect(troubles).toHaveLength(1);
  });

  it('takes a fresh index once much of the old one has gone, with all that stands', async () => {
    const ideas = Array.from({ length: 900 }, (_, at) => anIdea(`${1000 + at}`, `Tram ${at}`));
    searchOver(ideas);
    await search.fill();
    const before = await search.settle();
    for (let rev = 2; rev <= 5; rev++) {
      ideas.forEach((idea, at) => {
        ideas[at] = { ...idea, rev, title: `Edited tram ${at} ${rev}` };
        search.put(ideas[at] as SearchedIdea);
      });
    }
    expect(await found('edited')).toHaveLength(500);
    await expect.poll(() => search.settle(), { timeout: 15_000 }).toBeLessThan(2.5 * before);
    expect((await search.find('edited', {}, { from: 0, limit: 1000 })).ids).toHaveLength(900);
  });

  it('has learned once it has settled, though it was learning already: synonyms of the corpus are found', async () => {
    searchOver(Array.from({ length: 640 }, (_, at) => anIdeaOfTopic(Math.floor(at / 4), at)));
    await search.fill();
    await search.settle();
    const like = await search.similar(firstWordOf(7), { limit: 5 });
    // The first two have the word, the others only go with the same words.
    expect(like.map(({ ideaId }) => ideaId).sort()).toEqual(['1028', '1029', '1030', '1031']);
  });
});

const CONSONANTS = 'bdfgklmnprtvz';
/** A word of letters alone, another one for each number. */
function wordOf(number: number): string {
  const letter = (at: number) => CONSONANTS[Math.floor(number / 13 ** at) % 13];
  return `${letter(0)}o${letter(1)}a${letter(2)}o`;
}
const firstWordOf = (topic: number) => wordOf(4 * topic);

/** Four ideas a topic: two call it one thing, two another, all with the same two words beside it. */
function anIdeaOfTopic(topic: number, at: number): SearchedIdea {
  const name = at % 4 < 2 ? firstWordOf(topic) : wordOf(4 * topic + 1);
  return anIdea(`${1000 + at}`, name, {
    body: `${wordOf(4 * topic + 2)} ${wordOf(4 * topic + 3)}`,
  });
}
