import { describe, expect, it } from 'vitest';
import { createIdeaEngine } from './ideaEngine.ts';
import type { SearchFilter } from './searchFilter.ts';
import type { SearchedIdea } from './types.ts';

const anIdea = (idea: Partial<SearchedIdea> & { id: string }): SearchedIdea => ({
  boardId: 'trains',
  kind: 'revival',
  status: 'open',
  authorId: 'ann',
  title: 'A title of an idea',
  tags: [],
  body: '',
  language: 'en',
  rev: 1,
  ...idea,
});

function aSearch(...ideas: SearchedIdea[]) {
  const engine = createIdeaEngine();
  for (const idea of ideas) engine.put(idea);
  return {
    ...engine,
    find: (text: string, filter: SearchFilter) =>
      engine.find(text, filter, { from: 0, limit: 50 }).ids,
    /** Identifiers of ideas like a title. */
    like: (title: string, options: { exceptId?: string; body?: string; limit?: number } = {}) =>
      engine.similar(title, { limit: 5, ...options }).map(({ ideaId }) => ideaId),
  };
}

describe('the search index', () => {
  it('finds words without their accents, in either language, and accents without theirs', () => {
    const search = aSearch(
      anIdea({ id: '1', title: 'Ramenez la locomotive électrique Cœur d’acier' }),
      anIdea({ id: '2', title: 'Bring back the Århus sleeping car' }),
    );
    expect(search.find('electrique', {})).toEqual(['1']);
    expect(search.find('ELÉCTRIQUE', {})).toEqual(['1']);
    expect(search.find('coeur', {})).toEqual(['1']);
    expect(search.find('arhus', {})).toEqual(['2']);
    expect(search.find('acier', {})).toEqual(['1']);
  });

  it('forgives small spelling mistakes and finds by the start of a word', () => {
    const search = aSearch(anIdea({ id: '1', title: 'A stronger servo for the robot arm' }));
    expect(search.find('stornger sevro', {})).toEqual(['1']);
    expect(search.find('robo', {})).toEqual(['1']);
    expect(search.find('elephant', {})).toEqual([]);
  });

  it('forgives two letters swapped, in short words too', () => {
    const search = aSearch(
      anIdea({ id: '1', title: 'A night train to the sea' }),
      anIdea({ id: '2', title: 'A nicer tram' }),
    );
    expect(search.find('nihgt trian', {})).toEqual(['1']);
    expect(search.find('taht', {})).toEqual([]);
    expect(search.like('Nihgt trian')).toEqual(['1']);
  });

  it('puts a title before a tag before a body', () => {
    const search = aSearch(
      anIdea({ id: 'body', body: 'turntable' }),
      anIdea({ id: 'tag', tags: ['turntable'] }),
      anIdea({ id: 'title', title: 'turntable of an idea' }),
    );
    expect(search.find('turntable', {})).toEqual(['title', 'tag', 'body']);
  });

  it('wants all words where an idea has them, else any', () => {
    const search = aSearch(
      anIdea({ id: '1', title: 'Night train to Lisbon' }),
      anIdea({ id: '2', title: 'Night bus to Porto' }),
    );
    expect(search.find('night train', {})).toEqual(['1']);
    expect(search.find('night ferry', {}).sort()).toEqual(['1', '2']);
  });

  it('keeps to its filter', () => {
    const search = aSearch(
      anIdea({ id: '1', title: 'Bridge', boardId: 'kits', kind: 'hack', tags: ['steel'] }),
      anIdea({ id: '2', title: 'Bridge', authorId: 'bob' }),
    );
    expect(search.find('bridge', { boardId: 'kits' })).toEqual(['1']);
    expect(search.find('bridge', { kind: 'hack' })).toEqual(['1']);
    expect(search.find('bridge', { tag: 'steel' })).toEqual(['1']);
    expect(search.find('bridge', { authorId: 'bob' })).toEqual(['2']);
    expect(search.find('bridge', { among: ['2'] })).toEqual(['2']);
  });

  it('follows an edit and lets a withdrawn idea go', () => {
    const search = aSearch(anIdea({ id: '1', title: 'Old words here', tags: ['old'] }));
    search.put(anIdea({ id: '1', title: 'Fresh sentence', tags: ['new'] }));
    expect(search.find('words', {})).toEqual([]);
    expect(search.find('fresh', {})).toEqual(['1']);
    expect(search.tags(null, 50)).toEqual([{ tag: 'new', ideas: 1 }]);
    search.put(anIdea({ id: '1', status: 'withdrawn' }));
    expect(search.find('fresh', {})).toEqual([]);
    expect(search.tags(null, 50)).toEqual([]);
  });

  it('finds ideas like a title, but for the one that is written', () => {
    const search = aSearch(
      anIdea({ id: '1', title: 'Bring back the blue night train' }),
      anIdea({ id: '2', title: 'A night train in red' }),
      anIdea({ id: '3', title: 'Longer cables for motors' }),
    );
    expect(search.like('bring the blue nigt train back')).toEqual(
      expect.arrayContaining(['1', '2']),
    );
    expect(search.like('bring the blue nigt train back')[0]).toBe('1');
    expect(search.like('blue night train', { exceptId: '1', limit: 1 })).toEqual(['2']);
  });

  it('asks for many of the words that matter: small words and short likenesses do not make an idea like another', () => {
    const search = aSearch(
      anIdea({ id: '1', title: 'Bring it back to the shop' }),
      anIdea({ id: '2', title: 'Un kit pour la voie de la gare' }),
    );
    expect(search.like('Zeppelin hangar kit for the garden')).toEqual([]);
    expect(search.like('Le kit de la vieille gare')).toEqual(['2']);
    expect(search.find('the shop for it', {})).toEqual(['1']);
    expect(search.find('the', {})).toEqual(['1']);
    expect(search.find('?! …', {})).toEqual([]);
    expect(search.like('')).toEqual([]);
  });

  it('counts tags by board, most used first, equal ones by name', () => {
    const search = aSearch(
      anIdea({ id: '1', tags: ['steam', 'blue'] }),
      anIdea({ id: '2', tags: ['steam'], boardId: 'kits' }),
      anIdea({ id: '3', tags: ['amber'], boardId: 'kits' }),
    );
    expect(search.tags(null, 2)).toEqual([
      { tag: 'steam', ideas: 2 },
      { tag: 'amber', ideas: 1 },
    ]);
    expect(search.tags('kits', 50).map(({ tag }) => tag)).toEqual(['amber', 'steam']);
  });
});
