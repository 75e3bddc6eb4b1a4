import { describe, expect, it } from 'vitest';
import { createIdeaSearch, type SearchedIdea } from './ideaSearch.ts';

const anIdea = (idea: Partial<SearchedIdea> & { id: string }): SearchedIdea => ({
  boardId: 'trains',
  kind: 'revival',
  status: 'open',
  authorId: 'ann',
  title: 'A title of an idea',
  tags: [],
  body: '',
  ...idea,
});

async function aSearch(...ideas: SearchedIdea[]) {
  const search = createIdeaSearch(async () => []);
  for (const idea of ideas) search.put(idea);
  return search;
}

/** Identifiers of ideas like a title. */
async function likeTitle(
  search: ReturnType<typeof createIdeaSearch>,
  title: string,
  options: { exceptId?: string; limit?: number } = {},
) {
  const found = await search.similar(title, { limit: 5, ...options });
  return found.map(({ ideaId }) => ideaId);
}

describe('the search index', () => {
  it('finds words without their accents, in either language, and accents without theirs', async () => {
    const search = await aSearch(
      anIdea({ id: '1', title: 'Ramenez la locomotive électrique Cœur d’acier' }),
      anIdea({ id: '2', title: 'Bring back the Århus sleeping car' }),
    );
    expect(await search.find('electrique', {})).toEqual(['1']);
    expect(await search.find('ELÉCTRIQUE', {})).toEqual(['1']);
    expect(await search.find('coeur', {})).toEqual(['1']);
    expect(await search.find('arhus', {})).toEqual(['2']);
    expect(await search.find('acier', {})).toEqual(['1']);
  });

  it('forgives small spelling mistakes and finds by the start of a word', async () => {
    const search = await aSearch(anIdea({ id: '1', title: 'A stronger servo for the robot arm' }));
    expect(await search.find('stornger sevro', {})).toEqual(['1']);
    expect(await search.find('robo', {})).toEqual(['1']);
    expect(await search.find('elephant', {})).toEqual([]);
  });

  it('forgives two letters swapped, in short words too', async () => {
    const search = await aSearch(
      anIdea({ id: '1', title: 'A night train to the sea' }),
      anIdea({ id: '2', title: 'A nicer tram' }),
    );
    expect(await search.find('nihgt trian', {})).toEqual(['1']);
    expect(await search.find('taht', {})).toEqual([]);
    expect(await likeTitle(search, 'Nihgt trian')).toEqual(['1']);
  });

  it('puts a title before a tag before a body', async () => {
    const search = await aSearch(
      anIdea({ id: 'body', body: 'turntable' }),
      anIdea({ id: 'tag', tags: ['turntable'] }),
      anIdea({ id: 'title', title: 'turntable of an idea' }),
    );
    expect(await search.find('turntable', {})).toEqual(['title', 'tag', 'body']);
  });

  it('wants all words where an idea has them, else any', async () => {
    const search = await aSearch(
      anIdea({ id: '1', title: 'Night train to Lisbon' }),
      anIdea({ id: '2', title: 'Night bus to Porto' }),
    );
    expect(await search.find('night train', {})).toEqual(['1']);
    expect((await search.find('night ferry', {})).sort()).toEqual(['1', '2']);
  });

  it('keeps to its filter', async () => {
    const search = await aSearch(
      anIdea({ id: '1', title: 'Bridge', boardId: 'kits', kind: 'hack', tags: ['steel'] }),
      anIdea({ id: '2', title: 'Bridge', authorId: 'bob' }),
    );
    expect(await search.find('bridge', { boardId: 'kits' })).toEqual(['1']);
    expect(await search.find('bridge', { kind: 'hack' })).toEqual(['1']);
    expect(await search.find('bridge', { tag: 'steel' })).toEqual(['1']);
    expect(await search.find('bridge', { authorId: 'bob' })).toEqual(['2']);
    expect(await search.find('bridge', { among: new Set(['2']) })).toEqual(['2']);
  });

  it('follows an edit and lets a withdrawn idea go', async () => {
    const search = await aSearch(anIdea({ id: '1', title: 'Old words here', tags: ['old'] }));
    search.put(anIdea({ id: '1', title: 'Fresh sentence', tags: ['new'] }));
    expect(await search.find('words', {})).toEqual([]);
    expect(await search.find('fresh', {})).toEqual(['1']);
    expect(await search.tags(null, 50)).toEqual([{ tag: 'new', ideas: 1 }]);
    search.put(anIdea({ id: '1', status: 'withdrawn' }));
    expect(await search.find('fresh', {})).toEqual([]);
    expect(await search.tags(null, 50)).toEqual([]);
  });

  it('finds ideas like a title, but for the one that is written', async () => {
    const search = await aSearch(
      anIdea({ id: '1', title: 'Bring back the blue night train' }),
      anIdea({ id: '2', title: 'A night train in red' }),
      anIdea({ id: '3', title: 'Longer cables for motors' }),
    );
    expect(await likeTitle(search, 'bring the blue nigt train back')).toEqual(
      expect.arrayContaining(['1', '2']),
    );
    expect((await likeTitle(search, 'bring the blue nigt train back'))[0]).toBe('1');
    expect(await likeTitle(search, 'blue night train', { exceptId: '1', limit: 1 })).toEqual(['2']);
  });

  it('asks for many of the words that matter: small words and short likenesses do not make an idea like another', async () => {
    const search = await aSearch(
      anIdea({ id: '1', title: 'Bring it back to the shop' }),
      anIdea({ id: '2', title: 'Un kit pour la voie de la gare' }),
    );
    expect(await likeTitle(search, 'Zeppelin hangar kit for the garden')).toEqual([]);
    expect(await likeTitle(search, 'Le kit de la vieille gare')).toEqual(['2']);
    expect(await search.find('the shop for it', {})).toEqual(['1']);
    expect(await search.find('the', {})).toEqual(['1']);
    expect(await search.find('?! …', {})).toEqual([]);
    expect(await likeTitle(search, '')).toEqual([]);
  });

  it('counts tags by board, most used first, equal ones by name', async () => {
    const search = await aSearch(
      anIdea({ id: '1', tags: ['steam', 'blue'] }),
      anIdea({ id: '2', tags: ['steam'], boardId: 'kits' }),
      anIdea({ id: '3', tags: ['amber'], boardId: 'kits' }),
    );
    expect(await search.tags(null, 2)).toEqual([
      { tag: 'steam', ideas: 2 },
      { tag: 'amber', ideas: 1 },
    ]);
    expect((await search.tags('kits', 50)).map(({ tag }) => tag)).toEqual(['amber', 'steam']);
  });

  it('reads the store in slices and keeps what was put meanwhile', async () => {
    const stored = Array.from({ length: 250 }, (_, at) =>
      anIdea({ id: String(1000 + at), title: `Number ${at} stored` }),
    );
    const search = createIdeaSearch(async (afterId, limit) => {
      const start = afterId === null ? 0 : stored.findIndex(({ id }) => id === afterId) + 1;
      return stored.slice(start, start + limit);
    });
    const filling = search.fill();
    search.put(anIdea({ id: '1200', title: 'Rewritten meanwhile' }));
    search.put(anIdea({ id: '1201', status: 'withdrawn' }));
    expect(await search.find('stored', {})).toHaveLength(248);
    expect(await search.find('rewritten', {})).toEqual(['1200']);
    await filling;
  });

  it('answers with what it has where the store cannot be read', async () => {
    const search = createIdeaSearch(async () => {
      throw new Error('the store is away');
    });
    await expect(search.fill()).rejects.toThrow('the store is away');
    expect(await search.find('anything', {})).toEqual([]);
  });
});
