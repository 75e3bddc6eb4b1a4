import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anIdea } from '../../../../test/support/anIdea.ts';
import { type Person, startServer, type TestServer } from '../../../../test/support/startServer.ts';

let server: TestServer;
let moderator: Person;
let fan: Person;
let other: { id: string; name: string };
beforeAll(async () => {
  server = await startServer();
  moderator = await server.signUp({ name: 'Mo', role: 'moderator' });
  fan = await server.signUp({ name: 'Ada' });
  const owner = await server.signUp({ name: 'Olga', role: 'owner' });
  other = await owner.call.boards.create({ name: 'Kits', description: '' });
});
afterAll(() => server?.close());

const post = (tags: string[] = []) =>
  fan.call.ideas.post(anIdea({ boardId: server.board.id, tags }));
const filing = (ideaIds: string[], change: object = {}) => ({
  ideaIds,
  boardId: null,
  addTags: [],
  removeTags: [],
  reason: 'So that more people find it.',
  language: 'en' as const,
  ...change,
});
const read = async (ideaId: string) => (await fan.call.ideas.get({ ideaId })).idea;
const ideasOn = async (id: string) =>
  (await fan.call.boards.list()).find((board) => board.id === id)?.ideaCount;

describe('ideas that a moderator files', () => {
  it('go to another board, which counts them instead of the old one', async () => {
    const ideas = [await post(['rails']), await post(['rails', 'night'])];
    const before = [await ideasOn(server.board.id), await ideasOn(other.id)] as number[];
    const change = { boardId: other.id, addTags: ['trains'], removeTags: ['rails'] };
    const done = await moderator.call.filing.refile(
      filing(
        ideas.map(({ id }) => id),
        change,
      ),
    );
    expect(done.map(({ outcome }) => outcome)).toEqual(['changed', 'changed']);
    const [one, two] = await Promise.all(ideas.map(({ id }) => read(id)));
    expect([one?.boardId, one?.tags, two?.tags]).toEqual([
      other.id,
      ['trains'],
      ['night', 'trains'],
    ]);
    const after = [await ideasOn(server.board.id), await ideasOn(other.id)] as number[];
    expect(after).toEqual([Number(before[0]) - 2, Number(before[1]) + 2]);
  });

  it('leave a trace on the timeline, with the reason, and in the log', async () => {
    const { id } = await post();
    await moderator.call.filing.refile(filing([id], { addTags: ['trains'] }));
    const entries = await fan.call.timeline.list({ ideaId: id });
    expect(entries.at(-1)).toMatchObject({
      kind: 'refiled',
      added: ['trains'],
      by: { name: 'Mo' },
    });
    const log = await moderator.call.audit.list({ subjectId: id });
    expect(log.entries[0]).toMatchObject({ act: 'filing.refile', detail: { tagsAdded: 1 } });
  });

  it('tell the author who is editing that they changed, and lose nothing of either', async () => {
    const { id, version, boardId, kind, language } = await post(['rails']);
    await moderator.call.filing.refile(filing([id], { addTags: ['trains'] }));
    const words = { boardId, kind, language, tags: ['rails'], pictures: [], hackFiles: [] };
    const edit = { ...words, ideaId: id, version, title: 'Another title', body: '' };
    await expect(fan.call.ideas.edit(edit)).rejects.toMatchObject({ code: 'idea_changed' });
    expect((await read(id)).tags).toEqual(['rails', 'trains']);
    expect((await read(id)).editedAt).toBeNull();
  });

  it('are done each for itself: what stands in the way of one does not hold up the others', async () => {
    const [full, withdrawn, fit, same] = [
      await post(['a1', 'a2', 'a3', 'a4', 'a5']),
      await post(),
      await post(),
      await post(['trains']),
    ];
    await fan.call.ideas.withdraw({ ideaId: withdrawn.id });
    const nowhere = 'f'.repeat(24);
    const ids = [full.id, withdrawn.id, nowhere, fit.id, same.id];
    const done = await moderator.call.filing.refile(filing(ids, { addTags: ['trains'] }));
    expect(done.map(({ outcome }) => outcome)).toEqual([
      'invalid_input',
      'idea_withdrawn',
      'not_found',
      'changed',
      'unchanged',
    ]);
    expect((await read(full.id)).tags).toHaveLength(5);
  });

  it('are not asked for nothing, twice, or onto a board that is not there', async () => {
    const { id } = await post();
    const refile = (input: ReturnType<typeof filing>) => moderator.call.filing.refile(input);
    await expect(refile(filing([id]))).rejects.toMatchObject({ code: 'invalid_input' });
    await expect(refile(filing([id, id], { addTags: ['trains'] }))).rejects.toMatchObject({
      code: 'invalid_input',
    });
    await expect(refile(filing([id], { boardId: 'f'.repeat(24) }))).rejects.toMatchObject({
      code: 'board_closed',
    });
  });
});
