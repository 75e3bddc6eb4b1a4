import { writeMention } from '@roundhouse/shared/comments';
import { makeId } from '@roundhouse/shared/primitives';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anIdea } from '../../../../test/support/anIdea.ts';
import { aRep } from '../../../../test/support/aRep.ts';
import { type Person, startServer, type TestServer } from '../../../../test/support/startServer.ts';

let server: TestServer;
let rep: Person;
let ideaId: string;

beforeAll(async () => {
  server = await startServer();
  const author = await server.signUp({ name: 'Ada' });
  rep = await aRep(server);
  ideaId = (await author.call.ideas.post(anIdea({ boardId: server.board.id }))).id;
});
afterAll(() => server?.close());

describe('notes among colleagues', () => {
  it('are read by them, oldest first, and deleted by who wrote them', async () => {
    const colleague = await aRep(server, { name: 'Colin' });
    const first = await rep.call.responses.postNote({ ideaId, id: makeId(), body: 'Ask Sales.' });
    const second = await colleague.call.responses.postNote({ ideaId, id: makeId(), body: 'Done.' });
    expect(first).toMatchObject({ ideaId, author: { id: rep.id }, body: 'Ask Sales.' });
    expect(await colleague.call.responses.notes({ ideaId })).toEqual([first, second]);
    const noteId = first.id;
    await expect(colleague.call.responses.deleteNote({ noteId })).rejects.toMatchObject({
      code: 'not_allowed',
    });
    await rep.call.responses.deleteNote({ noteId });
    await expect(rep.call.responses.deleteNote({ noteId })).rejects.toMatchObject({
      code: 'not_found',
    });
    expect(await rep.call.responses.notes({ ideaId })).toEqual([second]);
  });

  it('tell the colleagues they mention, and nobody else', async () => {
    const owner = await server.signUp({ name: 'Olga', role: 'owner' });
    const fan = await server.signUp({ name: 'Fred' });
    const named = [owner, fan, rep].map(writeMention).join(' ');
    const id = makeId();
    await rep.call.responses.postNote({ ideaId, id, body: `Look at this, ${named}` });
    const orders = await server.parts.noticeOrders.model.find({ kind: 'note' }).lean();
    expect(orders).toHaveLength(1);
    expect(orders[0]).toMatchObject({ actorId: rep.id, audience: { except: [rep.id] } });
    expect(orders[0]?.audience.personIds.sort()).toEqual([owner.id, rep.id].sort());
  });

  it('sent again are stored once; another’s identifier is refused', async () => {
    const note = { ideaId, id: makeId(), body: 'Once.' };
    const both = await Promise.all([
      rep.call.responses.postNote(note),
      rep.call.responses.postNote(note),
    ]);
    expect(both[0]).toEqual(both[1]);
    const colleague = await aRep(server);
    await expect(colleague.call.responses.postNote(note)).rejects.toMatchObject({
      code: 'id_taken',
    });
    const elsewhere = { ...note, ideaId: makeId(), id: makeId() };
    await expect(rep.call.responses.postNote(elsewhere)).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});

describe('saved texts', () => {
  const text = (change = {}) => ({
    id: makeId(),
    name: 'We look at it',
    body: { en: 'Dear {{fan}}, we look at {{idea}}.' },
    status: 'exploring' as const,
    ...change,
  });

  it('are shared, by name, and can be saved anew and deleted', async () => {
    const colleague = await aRep(server);
    const zebra = text({ name: 'Zebra' });
    await rep.call.responses.saveTemplate(zebra);
    const apple = await rep.call.responses.saveTemplate(text({ name: 'Apple' }));
    const again = { ...zebra, body: { en: 'Hello.', fr: 'Bonjour.' }, status: null };
    expect(await colleague.call.responses.saveTemplate(again)).toEqual({ ...again, rev: 2 });
    expect(await rep.call.responses.templates()).toEqual([apple, { ...again, rev: 2 }]);
    for (const { id } of [zebra, apple]) await colleague.call.responses.deleteTemplate({ id });
    expect(await rep.call.responses.templates()).toEqual([]);
    await expect(rep.call.responses.deleteTemplate({ id: apple.id })).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('are a hundred at most', async () => {
    const saved = Array.from({ length: 102 }, () => rep.call.responses.saveTemplate(text()));
    const outcomes = await Promise.allSettled(saved);
    const refused = outcomes.flatMap((each) => (each.status === 'rejected' ? each.reason : []));
    expect(refused.map(({ code, data }) => [code, data])).toEqual([
      ['too_many_templates', { limit: 100 }],
      ['too_many_templates', { limit: 100 }],
    ]);
    const [known] = await rep.call.responses.templates();
    const { rev: _, ...kept } = known as NonNullable<typeof known>;
    await rep.call.responses.saveTemplate({ ...kept, name: 'Another name' });
  });
});
