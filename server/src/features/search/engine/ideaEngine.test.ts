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

  it('finds what is still being typed, and names of several words by each of them', () => {
    const search = aSearch(
      anIdea({ id: '1', title: 'Robot legs' }),
      anIdea({ id: '2', title: 'Robot arms' }),
      anIdea({ id: '3', title: 'getBlockLocations fails on the MK3' }),
    );
    expect(search.like('robot le')[0]).toBe('1');
    expect(search.find('robot le', {})[0]).toBe('1');
    expect(search.like('block locations')).toEqual(['3']);
    expect(search.like('mk3')).toEqual(['3']);
  });

  it('finds other forms of a word, in English and in French', () => {
    const search = aSearch(
      anIdea({ id: '1', title: 'Connecting two controllers' }),
      anIdea({ id: '2', title: 'Des chevaux électriques', language: 'fr' }),
    );
    expect(search.like('connection of a controller')).toEqual(['1']);
    expect(search.like('un cheval electrique')).toEqual(['2']);
  });

  it('scores from 0 to 1, the same words highest, and a body adds to what is said', () => {
    const search = aSearch(
      anIdea({ id: '1', title: 'Louder whistle', body: 'The steam whistle is too quiet.' }),
      anIdea({ id: '2', title: 'Louder horn for the diesel' }),
    );
    const [same, other] = search.similar('Louder whistle', { limit: 5 });
    expect(same?.ideaId).toBe('1');
    expect(same?.score).toBeLessThanOrEqual(1);
    expect(other?.score).toBeLessThan(same?.score ?? 0);
    expect(search.like('Louder signal', { body: 'A diesel needs a horn.' })[0]).toBe('2');
  });

  it('offers in place of a merged idea the one it was merged into, once, and no older revision', () => {
    const search = aSearch(
      anIdea({ id: '1', title: 'Night train to the sea' }),
      anIdea({
        id: '2',
        title: 'A sleeper to the coast',
        status: 'merged',
        mergedIntoId: '1',
        rev: 3,
      }),
    );
    expect(search.like('sleeper to the coast')).toEqual(['1']);
    expect(search.like('sleeper to the coast', { exceptId: '1' })).toEqual([]);
    search.put(anIdea({ id: '2', title: 'A sleeper to the coast', rev: 2 }));
    expect(search.like('sleeper to the coast')).toEqual(['1']);
  });

  it('learns what words go together, so that ideas are alike without the same words', async () => {
    const about = [
      { words: ['crash', 'freeze'], company: 'controller firmware battery' },
      { words: ['paint', 'varnish'], company: 'wagon brush colour' },
    ];
    const ideas = Array.from({ length: 240 }, (_, at) => {
      const { words, company } = about[at % 2] as (typeof about)[number];
      const word = words[at % 4 < 2 ? 0 : 1];
      return anIdea({
        id: String(1000 + at),
        title: `Idea ${word} ${at}`,
        body: `${company} ${word}`,
      });
    });
    const search = aSearch(...ideas);
    const near = () =>
      search.similar('freeze controller', { limit: 240 }).map(({ ideaId }) => ideaId);
    const isPaint = (id: string) => Number(id) % 2 === 1;
    expect(search.isLearningDue()).toBe(true);
    await search.learn(() => undefined);
    expect(search.isLearningDue()).toBe(false);
    expect(near().length).toBeGreaterThan(100);
    expect(near().some(isPaint)).toBe(false);
    search.put(anIdea({ id: '2000', title: 'Later one', body: 'freeze of the controller' }));
    expect(near().slice(0, 130)).toContain('2000');
  });
});
