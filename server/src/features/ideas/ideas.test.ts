import { makeId } from '@roundhouse/shared/primitives';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anIdea } from '../../../../test/support/anIdea.ts';
import { type Person, startServer, type TestServer } from '../../../../test/support/startServer.ts';
import { takeImported } from './index.ts';

let server: TestServer;
let ann: Person;
let bob: Person;
let boardId: string;
const refusal = (code: string) => ({ code });

beforeAll(async () => {
  server = await startServer();
  boardId = server.board.id;
  [ann, bob] = await Promise.all([
    server.signUp({ name: 'Ann Lee' }),
    server.signUp({ name: 'Bob Ray' }),
  ]);
});
afterAll(() => server?.close());

const boardNow = async (id = boardId) => {
  const board = await server.parts.boards.get(id);
  if (!board) throw new Error('no such board');
  return board;
};
const closedBoard = async (name: string) => {
  const draft = { name, description: '', colour: 'blue', slug: makeId(), position: 9 } as const;
  const board = await server.parts.boards.insert(draft);
  return {
    id: board?.id ?? '',
    close: () => server.parts.boards.change(board?.id ?? '', { isClosed: true }),
  };
};

describe('posting an idea', () => {
  it('keeps it with its author’s support, and counts it on its board', async () => {
    const { ideaCount } = await boardNow();
    const input = anIdea({
      boardId,
      title: '  Bring  back the Été express ',
      body: '# Why\n\nIt was *green*.',
      tags: ['H0 Gauge', '#h0-gauge', 'steam'],
    });
    const idea = await ann.call.ideas.post(input);
    expect(idea).toMatchObject({
      id: input.id,
      title: 'Bring back the Été express',
      slug: 'bring-back-the-ete-express',
      excerpt: 'Why It was green.',
      tags: ['h0-gauge', 'steam'],
      status: 'open',
      version: 1,
      editedAt: null,
      imported: null,
      author: { id: ann.id, name: 'Ann Lee', role: 'fan' },
      tally: { rev: 1, supports: 1, comments: 0, remixes: 0, pledgedUnits: 0 },
      pledges: { people: 0, units: 0, prices: null },
    });
    expect((await boardNow()).ideaCount).toBe(ideaCount + 1);
    const seen = await ann.call.ideas.get({ ideaId: idea.id });
    expect(seen.idea).toEqual(idea);
    expect(seen.mine).toEqual({ isSupporting: true, since: idea.createdAt, pledge: null, rev: 1 });
    expect(await server.guest.call.ideas.get({ ideaId: idea.id })).toEqual({
      idea,
      mine: { isSupporting: false, since: null, pledge: null, rev: 0 },
    });
  });

  it('answers the same when it is sent again, even ten times at once', async () => {
    const { ideaCount } = await boardNow();
    const input = anIdea({ boardId });
    const answers = await Promise.all(Array.from({ length: 10 }, () => ann.call.ideas.post(input)));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(await ann.call.ideas.post({ ...input, title: 'Other words now' })).toEqual(answers[0]);
    expect((await boardNow()).ideaCount).toBe(ideaCount + 1);
    await expect(bob.call.ideas.post(input)).rejects.toMatchObject(refusal('id_taken'));
  });

  it('refuses an unknown board, a closed one, a repeated upload, a missing one', async () => {
    const id = makeId();
    const twice = [
      { id, alt: '' },
      { id, alt: '' },
    ];
    await expect(
      ann.call.ideas.post(anIdea({ boardId: makeId(), pictures: twice })),
    ).rejects.toMatchObject({
      code: 'invalid_input',
      data: {
        fields: [
          { field: 'pictures.1.id', rule: 'repeated' },
          { field: 'boardId', rule: 'not_a_choice' },
        ],
      },
    });
    const board = await closedBoard('Closed from the start');
    await board.close();
    await expect(ann.call.ideas.post(anIdea({ boardId: board.id }))).rejects.toMatchObject(
      refusal('board_closed'),
    );
    const input = anIdea({ boardId, pictures: [{ id, alt: '' }] });
    await expect(ann.call.ideas.post(input)).rejects.toMatchObject(refusal('upload_not_found'));
    await expect(ann.call.ideas.get({ ideaId: input.id })).rejects.toMatchObject(
      refusal('not_found'),
    );
  });

  it('refuses guests', async () => {
    await expect(server.guest.call.ideas.post(anIdea({ boardId }))).rejects.toMatchObject(
      refusal('not_signed_in'),
    );
  });
});

describe('building on an idea', () => {
  it('counts the remix and shows the whole tree from any of its ideas', async () => {
    const root = await ann.call.ideas.post(anIdea({ boardId, title: 'The root idea' }));
    const child = await bob.call.ideas.post(
      anIdea({ boardId, title: 'A child of it', parentId: root.id }),
    );
    const grandchild = await ann.call.ideas.post(
      anIdea({ boardId, title: 'A grandchild of it', parentId: child.id }),
    );
    const { idea } = await bob.call.ideas.get({ ideaId: root.id });
    expect(idea.tally).toMatchObject({ rev: 2, remixes: 1 });
    for (const ideaId of [root.id, child.id, grandchild.id]) {
      const tree = await server.guest.call.ideas.remixTree({ ideaId });
      expect(tree.map(({ id, parentId }) => [id, parentId])).toEqual([
        [root.id, null],
        [child.id, root.id],
        [grandchild.id, child.id],
      ]);
      expect(tree[1]).toMatchObject({ author: { name: 'Bob Ray' }, supports: 1, thumbUrl: null });
    }
    await bob.call.ideas.withdraw({ ideaId: child.id });
    expect((await bob.call.ideas.get({ ideaId: root.id })).idea.tally).toMatchObject({
      rev: 3,
      remixes: 0,
    });
  });

  it('refuses a parent that is not there or was withdrawn', async () => {
    const gone = await ann.call.ideas.post(anIdea({ boardId }));
    await ann.call.ideas.withdraw({ ideaId: gone.id });
    for (const parentId of [gone.id, makeId()]) {
      await expect(bob.call.ideas.post(anIdea({ boardId, parentId }))).rejects.toMatchObject(
        refusal('parent_not_found'),
      );
    }
  });
});

describe('editing an idea', () => {
  it('saves the new text, keeps the old ones, and says so when another saved in between', async () => {
    const input = anIdea({ boardId, title: 'The first title', tags: ['one'] });
    const { id: ideaId } = await ann.call.ideas.post(input);
    const { id: _, parentId: __, ...text } = input;
    const second = { ...text, ideaId, version: 1, title: 'The second title', body: 'More.' };
    const edited = await ann.call.ideas.edit(second);
    expect(edited).toMatchObject({
      title: 'The second title',
      slug: 'the-second-title',
      excerpt: 'More.',
      version: 2,
      rev: 2,
      tally: { supports: 1 },
    });
    expect(edited.editedAt).not.toBeNull();
    expect(await ann.call.ideas.edit(second)).toEqual(edited);

    const late = { ...second, title: 'From another tab' };
    await expect(ann.call.ideas.edit(late)).rejects.toMatchObject({
      code: 'idea_changed',
      data: { version: 2 },
    });
    await ann.call.ideas.edit({ ...late, version: 2 });
    const history = await server.guest.call.ideas.history({ ideaId });
    expect(history.map(({ version, title }) => [version, title])).toEqual([
      [3, 'From another tab'],
      [2, 'The second title'],
      [1, 'The first title'],
    ]);
    expect(history[2]).toMatchObject({ tags: ['one'], kind: 'revival', body: input.body });
  });

  it('lets exactly one of two edits of the same version through', async () => {
    const input = anIdea({ boardId });
    const { id: ideaId } = await ann.call.ideas.post(input);
    const { id: _, parentId: __, ...text } = input;
    const outcomes = await Promise.allSettled(
      ['one', 'two'].map((word) =>
        ann.call.ideas.edit({ ...text, ideaId, version: 1, title: `Edit number ${word}` }),
      ),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await ann.call.ideas.history({ ideaId })).toHaveLength(2);
  });

  it('may move it to another board, whose numbers follow', async () => {
    const target = await closedBoard('A second line');
    const input = anIdea({ boardId });
    const { id: ideaId } = await ann.call.ideas.post(input);
    const { ideaCount } = await boardNow();
    const { id: _, parentId: __, ...text } = input;
    const edit = { ...text, ideaId, version: 1, boardId: target.id };
    expect(await ann.call.ideas.edit(edit)).toMatchObject({ boardId: target.id });
    expect((await boardNow()).ideaCount).toBe(ideaCount - 1);
    expect((await boardNow(target.id)).ideaCount).toBe(1);
    await target.close();
    await expect(ann.call.ideas.edit({ ...edit, version: 2, boardId })).rejects.toMatchObject(
      refusal('board_closed'),
    );
  });

  it('is for its author alone', async () => {
    const input = anIdea({ boardId });
    const { id: ideaId } = await ann.call.ideas.post(input);
    const { id: _, parentId: __, ...text } = input;
    await expect(
      bob.call.ideas.edit({ ...text, ideaId, version: 1, title: 'Not mine at all' }),
    ).rejects.toMatchObject(refusal('not_allowed'));
    await expect(bob.call.ideas.withdraw({ ideaId })).rejects.toMatchObject(refusal('not_allowed'));
    expect((await ann.call.ideas.get({ ideaId })).idea).toMatchObject({ version: 1, rev: 1 });
  });
});

describe('withdrawing an idea', () => {
  it('leaves it readable by its address alone, and unchangeable', async () => {
    const input = anIdea({ boardId, title: 'Zeppelin hangar kit', tags: ['zeppelin'] });
    const { id: ideaId } = await ann.call.ideas.post(input);
    const { ideaCount } = await boardNow();
    expect(await ann.call.ideas.withdraw({ ideaId })).toMatchObject({
      status: 'withdrawn',
      rev: 2,
    });
    expect((await boardNow()).ideaCount).toBe(ideaCount - 1);
    expect((await bob.call.ideas.get({ ideaId })).idea.status).toBe('withdrawn');

    const lists = await Promise.all([
      bob.call.feed.list({ sort: 'new', limit: 100 }),
      bob.call.feed.list({ q: 'zeppelin hangar' }),
      bob.call.feed.list({ tag: 'zeppelin' }),
      bob.call.feed.list({ authorId: ann.id, limit: 100 }),
    ]);
    for (const { ideas } of lists) expect(ideas.map(({ id }) => id)).not.toContain(ideaId);
    expect(await bob.call.ideas.similar({ title: 'Zeppelin hangar kit' })).toEqual([]);
    expect((await bob.call.feed.tags({})).map(({ tag }) => tag)).not.toContain('zeppelin');
    const mine = await ann.call.feed.list({ show: 'mine', limit: 100 });
    expect(mine.ideas.map(({ id }) => id)).toContain(ideaId);

    const { id: _, parentId: __, ...text } = input;
    await expect(
      ann.call.ideas.edit({ ...text, ideaId, version: 1, title: 'Again' + 's' }),
    ).rejects.toMatchObject(refusal('idea_withdrawn'));
    await expect(ann.call.ideas.withdraw({ ideaId })).rejects.toMatchObject(
      refusal('idea_withdrawn'),
    );
  });
});

describe('ideas like a title', () => {
  it('are at most five, the likeliest first, without the one that is edited', async () => {
    const posted = [];
    for (const end of ['roof', 'door', 'floor', 'wall', 'lamp', 'bench']) {
      const title = `Garden pavilion with a ${end}`;
      posted.push(await ann.call.ideas.post(anIdea({ boardId, title })));
    }
    const found = await server.guest.call.ideas.similar({ title: 'gardn pavillon with a lamp' });
    expect(found).toHaveLength(5);
    expect(found[0]?.title).toBe('Garden pavilion with a lamp');
    const lamp = posted[4]?.id ?? '';
    const others = await bob.call.ideas.similar({ title: 'Garden lamp', exceptId: lamp });
    expect(others.map(({ id }) => id)).not.toContain(lamp);
  });
});

describe('imported ideas', () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, at) => ({
      boardId,
      kind: 'product' as const,
      title: `Imported idea number ${at}`,
      body: 'From elsewhere.',
      language: 'en' as const,
      tags: ['imported'],
      importKey: `file:${at}`,
      imported: { votes: 30 + at, author: 'Carl', status: 'planned', url: null },
      createdAt: new Date('2024-05-01T00:00:00Z'),
    }));

  it('are taken once, without author or supports, their votes kept apart', async () => {
    const { ideaCount } = await boardNow();
    expect((await takeImported(server.parts, rows(3))).output).toHaveLength(3);
    const again = await takeImported(server.parts, rows(4));
    expect(again.output).toHaveLength(1);
    expect((await takeImported(server.parts, rows(4))).output).toEqual([]);
    expect((await boardNow()).ideaCount).toBe(ideaCount + 4);
    const [idea] = again.output;
    expect(idea).toMatchObject({
      author: null,
      imported: { votes: 33, author: 'Carl', status: 'planned', url: null },
      tally: { supports: 0 },
      createdAt: '2024-05-01T00:00:00.000Z',
    });
    const { ideas } = await bob.call.feed.list({ q: 'imported number' });
    expect(ideas).toHaveLength(4);
    await expect(ann.call.ideas.withdraw({ ideaId: idea?.id ?? '' })).rejects.toMatchObject(
      refusal('not_allowed'),
    );
    expect(await bob.call.ideas.history({ ideaId: idea?.id ?? '' })).toHaveLength(1);
  });
});
