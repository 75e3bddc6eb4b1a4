import { type IdeaStatus, isStanding, LISTED_STATUSES } from '@roundhouse/shared/ideas';
import { makeId } from '@roundhouse/shared/primitives';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anIdea } from '../../../../test/support/anIdea.ts';
import { type Person, startServer, type TestServer } from '../../../../test/support/startServer.ts';
import { changeStatus, tellStatusChanged } from './index.ts';

let server: TestServer;
let author: Person;
let fan: Person;

beforeAll(async () => {
  server = await startServer();
  author = await server.signUp();
  fan = await server.signUp();
});
afterAll(() => server?.close());

async function anIdeaThatIs(status: IdeaStatus, tag = 'h0-gauge'): Promise<string> {
  const { id } = await author.call.ideas.post(anIdea({ boardId: server.board.id, tags: [tag] }));
  if (status !== 'open') await become(id, status);
  return id;
}

async function become(ideaId: string, status: IdeaStatus) {
  const { parts } = server;
  const change = await parts.storage.transaction((session) =>
    changeStatus(parts, ideaId, status, session),
  );
  return { change, ...(await tellStatusChanged(parts, change)) };
}

const refusal = (code: string) => expect.objectContaining({ code });
const ideaCount = async () => (await server.parts.boards.get(server.board.id))?.ideaCount;
async function listed(question: Parameters<typeof fan.call.feed.list>[0]) {
  const { ideas } = await fan.call.feed.list({ ...question, limit: 100 });
  return ideas.map(({ id }) => id);
}

describe('an idea that takes a step', () => {
  it('has a new status and revision, and tells the change', async () => {
    const id = await anIdeaThatIs('open');
    const { change, idea, events } = await become(id, 'planned');
    expect(change).toMatchObject({ from: 'open', board: null });
    expect(idea).toMatchObject({ id, status: 'planned', rev: 2 });
    expect(events.map(({ name }) => name)).toEqual(['idea.edited', 'idea.rewritten']);
    expect((await fan.call.ideas.get({ ideaId: id })).idea).toEqual(idea);
  });

  it('counts on its board as long as it stands', async () => {
    const before = (await ideaCount()) ?? 0;
    const id = await anIdeaThatIs('open');
    const steps: [IdeaStatus, number][] = [
      ['declined', 1],
      ['archived', 0],
      ['merged', 0],
      ['open', 1],
    ];
    for (const [status, counted] of steps) {
      const { change } = await become(id, status);
      expect([status, await ideaCount()]).toEqual([status, before + counted]);
      if (change.board) expect(change.board.ideaCount).toBe(before + counted);
    }
  });
});

describe('the lists', () => {
  it('show what stands, and each status on request', async () => {
    const [tag, ids] = ['of-each-status', new Map<IdeaStatus, string>()];
    for (const status of [...LISTED_STATUSES, 'withdrawn'] as const) {
      ids.set(status, await anIdeaThatIs(status, tag));
    }
    const standing = [...ids].filter(([status]) => isStanding(status)).map(([, id]) => id);
    for (const sort of ['hot', 'new', 'top', 'discussed'] as const) {
      expect(new Set(await listed({ tag, sort }))).toEqual(new Set(standing));
      for (const status of LISTED_STATUSES) {
        expect(await listed({ tag, sort, status })).toEqual([ids.get(status)]);
      }
    }
    await expect(fan.call.feed.list({ status: 'withdrawn' as never })).rejects.toEqual(
      refusal('invalid_input'),
    );
    const { ideas } = await author.call.feed.list({ tag, show: 'mine', limit: 100 });
    expect(ideas).toHaveLength(ids.size);
  });

  it('find by words what stands, and archived ideas where those are asked for', async () => {
    const id = await anIdeaThatIs('exploring', 'funicular');
    const found = (status?: 'archived' | 'exploring') => listed({ q: 'funicular', status });
    const tags = async () => (await fan.call.feed.tags({})).map(({ tag }) => tag);
    expect([await found(), await found('exploring'), await found('archived')]).toEqual([
      [id],
      [id],
      [],
    ]);
    expect(await tags()).toContain('funicular');
    await become(id, 'archived');
    expect([await found(), await found('exploring'), await found('archived')]).toEqual([
      [],
      [],
      [id],
    ]);
    expect(await tags()).not.toContain('funicular');
  });
});

describe('what may still be added', () => {
  const say = (ideaId: string) =>
    fan.call.comments.post({
      topic: { kind: 'idea', id: ideaId },
      id: makeId(),
      parentId: null,
      body: 'Count me in.',
      language: 'en',
    });
  const remix = (parentId: string) =>
    fan.call.ideas.post(anIdea({ boardId: server.board.id, parentId }));

  it('is everything while it stands, a no of the brand included', async () => {
    const ideaId = await anIdeaThatIs('declined');
    await say(ideaId);
    await remix(ideaId);
    await expect(fan.call.supports.give({ ideaId })).resolves.toMatchObject({
      mine: { isSupporting: true },
    });
  });

  it('is a support where it is archived, and nothing else', async () => {
    const ideaId = await anIdeaThatIs('archived');
    await expect(fan.call.supports.give({ ideaId })).resolves.toMatchObject({
      mine: { isSupporting: true },
    });
    const silent = await anIdeaThatIs('archived');
    await expect(say(silent)).rejects.toEqual(refusal('idea_archived'));
    await expect(remix(silent)).rejects.toEqual(refusal('parent_not_found'));
    const { id: _, parentId: __, ...text } = anIdea({ boardId: server.board.id });
    await expect(author.call.ideas.edit({ ...text, ideaId: silent, version: 1 })).rejects.toEqual(
      refusal('idea_archived'),
    );
    await expect(author.call.ideas.withdraw({ ideaId: silent })).resolves.toMatchObject({
      status: 'withdrawn',
    });
  });

  it('is nothing where it was merged', async () => {
    const ideaId = await anIdeaThatIs('merged');
    await expect(fan.call.supports.give({ ideaId })).rejects.toEqual(refusal('idea_merged'));
    await expect(say(ideaId)).rejects.toEqual(refusal('idea_merged'));
    await expect(author.call.ideas.withdraw({ ideaId })).rejects.toEqual(refusal('idea_merged'));
  });
});
