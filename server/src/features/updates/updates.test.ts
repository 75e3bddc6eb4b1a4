import { makeId } from '@roundhouse/shared/primitives';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aClock } from '../../../../test/support/aClock.ts';
import { anIdea } from '../../../../test/support/anIdea.ts';
import { anUpdate, publish } from '../../../../test/support/anUpdate.ts';
import { aRep, aResponse } from '../../../../test/support/aRep.ts';
import { aPicture } from '../../../../test/support/files.ts';
import { type Person, startServer, type TestServer } from '../../../../test/support/startServer.ts';
import { advanceUpdates } from './index.ts';

let server: TestServer;
let clock: ReturnType<typeof aClock>;
let rep: Person;
let fan: Person;
let boardId: string;

beforeEach(async () => {
  clock = aClock('2026-03-20T12:00:00Z');
  server = await startServer({ clock });
  boardId = server.board.id;
  rep = await aRep(server);
  fan = await server.signUp({ name: 'Bo' });
  await server.parts.jobs.runDue();
});
afterEach(() => server.close());

const rhythm = () => server.guest.call.updates.rhythm({ boardId });
const out = async () => (await server.guest.call.updates.list({})).updates;
/** What the orders of one kind of notice say, in order. */
async function ordersOf(kind: string) {
  const orders = await server.parts.noticeOrders.model.find().sort({ _id: 1 }).lean();
  return orders.flatMap((order) => (order.kind === kind ? order.detail : []));
}
async function pass(to: string) {
  clock.set(to);
  await server.parts.jobs.runDue();
}

describe('an update', () => {
  it('is there for its board’s reps alone until it is out', async () => {
    const change = anUpdate({ boardId });
    const saved = await rep.call.updates.save(change);
    const { id: updateId } = saved;
    expect(saved).toMatchObject({ state: 'draft', rev: 1, rep: { title: 'Head of trains' } });
    const elsewhere = await aRep(server, { name: 'Colin', profile: { boardIds: [] } });
    for (const other of [server.guest, fan, elsewhere]) {
      await expect(other.call.updates.get({ updateId })).rejects.toMatchObject({
        code: 'not_found',
      });
    }
    expect(await elsewhere.call.updates.drafts()).toEqual([]);
    expect((await rep.call.updates.drafts()).map(({ id }) => id)).toEqual([updateId]);
    await expect(fan.call.updates.react({ updateId, reaction: 'love' })).rejects.toMatchObject({
      code: 'not_found',
    });
    expect(await out()).toEqual([]);
    const published = await rep.call.updates.publish({ updateId, at: null });
    expect(await rep.call.updates.publish({ updateId, at: null })).toEqual(published);
    expect((await out()).map(({ id }) => id)).toEqual([updateId]);
    expect(await ordersOf('update')).toHaveLength(1);
    expect((await fan.call.updates.get({ updateId })).update.blocks).toEqual(saved.blocks);
  });

  it('is saved once where it is sent twice, and never over somebody’s newer text', async () => {
    const change = anUpdate({ boardId });
    await rep.call.updates.save(change);
    expect(await rep.call.updates.save(change)).toMatchObject({ rev: 1 });
    const colleague = await aRep(server, { name: 'Colin' });
    await colleague.call.updates.save({ ...change, rev: 1, title: { en: 'Better news' } });
    const stale = rep.call.updates.save({ ...change, rev: 1, title: { en: 'Other news' } });
    await expect(stale).rejects.toMatchObject({ code: 'update_changed', data: { rev: 2 } });
    const owner = await server.signUp({ role: 'owner' });
    await expect(owner.call.updates.save(anUpdate({ boardId }))).rejects.toMatchObject({
      code: 'rep_profile_missing',
    });
    const elsewhere = await aRep(server, { name: 'Eve', profile: { boardIds: [] } });
    await expect(elsewhere.call.updates.save(change)).rejects.toMatchObject({
      code: 'not_your_board',
    });
  });

  it('says that it was edited once it is out, and keeps a colleague’s pictures', async () => {
    const { id: pictureId } = await rep.call.pictures.upload({ file: await aPicture() });
    const picture = { id: makeId(), kind: 'picture' as const, pictureId, alt: 'A bogie' };
    const { id, editedAt, cover } = await publish(rep, { boardId, blocks: [picture] });
    expect([editedAt, cover?.id]).toEqual([null, pictureId]);
    clock.advance({ hours: 1 });
    const colleague = await aRep(server, { name: 'Colin' });
    const text = { id: makeId(), kind: 'text' as const, text: { en: 'It **runs**.' } };
    const blocks = [text, { ...picture, alt: 'The bogie' }];
    const saved = await colleague.call.updates.save(anUpdate({ id, boardId, rev: 2, blocks }));
    expect(saved).toMatchObject({
      rev: 3,
      cover: { alt: 'The bogie' },
      excerpt: { en: 'It runs.' },
    });
    expect(saved.editedAt).toBe(clock().toISOString());
    const stolen = { ...picture, id: makeId() };
    await expect(
      rep.call.updates.save(anUpdate({ boardId, blocks: [stolen] })),
    ).rejects.toMatchObject({ code: 'upload_not_found' });
  });

  it('goes out at its time, once, though two nodes look after it and one was down for a day', async () => {
    const { id: updateId } = await rep.call.updates.save(anUpdate({ boardId }));
    await rep.call.updates.publish({ updateId, at: '2026-03-22T07:00:00Z' });
    await pass('2026-03-22T06:59:00Z');
    expect(await out()).toEqual([]);
    clock.set('2026-03-23T09:00:00Z');
    await Promise.all([advanceUpdates(server.parts), advanceUpdates(server.parts)]);
    expect(await out()).toMatchObject([
      { id: updateId, publishedAt: '2026-03-23T09:00:00.000Z', rev: 3 },
    ]);
    expect(await ordersOf('update')).toHaveLength(1);
    await expect(
      rep.call.updates.publish({ updateId, at: '2026-04-01T00:00:00Z' }),
    ).rejects.toMatchObject({ code: 'update_published' });
    await expect(rep.call.updates.discard({ updateId })).rejects.toMatchObject({
      code: 'update_published',
    });
  });

  it('can be held back, and thrown away while it is not out', async () => {
    const { id: updateId } = await rep.call.updates.save(anUpdate({ boardId }));
    await rep.call.updates.publish({ updateId, at: '2026-03-22T07:00:00Z' });
    expect(await rep.call.updates.unschedule({ updateId })).toMatchObject({ state: 'draft' });
    await pass('2026-03-25T07:00:00Z');
    expect(await out()).toEqual([]);
    await rep.call.updates.discard({ updateId });
    expect(await rep.call.updates.drafts()).toEqual([]);
  });

  it('takes one reaction a person, and comments, each counted', async () => {
    const { id: updateId } = await publish(rep, { boardId });
    await fan.call.updates.react({ updateId, reaction: 'love' });
    await fan.call.updates.react({ updateId, reaction: 'love' });
    await fan.call.updates.react({ updateId, reaction: 'fun' });
    const topic = { kind: 'update' as const, id: updateId };
    const comment = {
      topic,
      id: makeId(),
      parentId: null,
      body: 'Bravo!',
      language: 'fr' as const,
    };
    await fan.call.comments.post(comment);
    const { update, mine } = await fan.call.updates.get({ updateId });
    expect(mine).toBe('fun');
    expect(update.reactions).toMatchObject({ rev: 3, counts: { love: 0, fun: 1 } });
    expect(update.comments).toBe(1);
    await fan.call.updates.unreact({ updateId });
    expect((await fan.call.updates.get({ updateId })).mine).toBeNull();
  });
});

describe('the rhythm of a board', () => {
  it('counts updates in a row that were in time, shows a late one, and begins again', async () => {
    expect(await rhythm()).toMatchObject({ dueOn: '2026-04-01', isLate: false, streak: 0 });
    await pass('2026-03-31T10:00:00Z');
    expect(await publish(rep, { boardId })).toMatchObject({ dueOn: '2026-04-01', isLate: false });
    await pass('2026-04-10T10:00:00Z');
    expect(await publish(rep, { boardId })).toMatchObject({ dueOn: '2026-05-01', isLate: false });
    expect(await publish(rep, { boardId })).toMatchObject({ dueOn: null, isLate: false });
    await pass('2026-06-01T23:00:00Z');
    expect(await rhythm()).toMatchObject({ dueOn: '2026-06-01', isLate: false, streak: 2 });
    await pass('2026-06-02T00:00:00Z');
    expect(await rhythm()).toMatchObject({ dueOn: '2026-06-01', isLate: true, streak: 2 });
    expect(await publish(rep, { boardId })).toMatchObject({ dueOn: '2026-06-01', isLate: true });
    expect(await rhythm()).toMatchObject({ dueOn: '2026-07-01', isLate: false, streak: 0 });
  });

  it('is kept in the board’s time zone', async () => {
    const owner = await server.signUp({ role: 'owner' });
    const calendar = { boardId, timeZone: 'Pacific/Auckland', holidays: [], skipsWeekends: false };
    await owner.call.promises.saveCalendar(calendar);
    await pass('2026-04-01T11:30:00Z');
    expect(await rhythm()).toMatchObject({ dueOn: '2026-04-01', isLate: true });
  });

  it('takes one update for all the months that were missed, as late', async () => {
    await pass('2026-06-20T10:00:00Z');
    await publish(rep, { boardId });
    expect(await rhythm()).toMatchObject({ dueOn: '2026-07-01', isLate: false, streak: 0 });
  });

  it('does not make the past late when it changes, nor a late board punctual', async () => {
    const owner = await server.signUp({ role: 'owner' });
    const change = async (day: number) => {
      await owner.call.boards.edit({ id: boardId, rules: { cadence: { every: 'month', day } } });
      await server.parts.jobs.runDue(clock.advance({ minutes: 2 }));
    };
    await change(15);
    expect(await rhythm()).toMatchObject({ dueOn: '2026-04-15', isLate: false });
    await pass('2026-04-20T10:00:00Z');
    await change(25);
    expect(await rhythm()).toMatchObject({ isLate: true });
  });

  it('reminds the reps three days before and once late, also after days of standstill', async () => {
    await pass('2026-03-28T12:00:00Z');
    expect(await ordersOf('rhythm')).toEqual([]);
    await pass('2026-03-29T12:00:00Z');
    await pass('2026-03-30T12:00:00Z');
    expect(await ordersOf('rhythm')).toEqual(['soon']);
    await pass('2026-04-05T12:00:00Z');
    await pass('2026-04-06T12:00:00Z');
    expect(await ordersOf('rhythm')).toEqual(['soon', 'late']);
  });
});

describe('a drafted update', () => {
  it('tells what changed since the last one, in both languages, and thanks fans by name', async () => {
    const moved = await fan.call.ideas.post(anIdea({ boardId, title: 'Sleeping cars again' }));
    const other = await fan.call.ideas.post(anIdea({ boardId, title: 'A tram for the harbour' }));
    await rep.call.responses.post(aResponse(moved.id, { status: 'exploring' }));
    const draft = await rep.call.updates.draft({ boardId });
    expect(draft.title.fr).toContain('mars 2026');
    const ideas = draft.blocks.flatMap((block) =>
      block.kind === 'ideas' ? [[block.heading.en, block.ideas.map(({ id }) => id)]] : [],
    );
    expect(ideas).toEqual([
      ['What we are exploring', [moved.id]],
      ['What you support most', [other.id]],
    ]);
    expect(draft.blocks.at(-1)).toMatchObject({ kind: 'thanks', people: [{ name: 'Bo' }] });
    for (const block of draft.blocks) {
      const text = block.kind === 'text' ? block.text : 'heading' in block ? block.heading : {};
      expect(Object.keys(text)).toEqual(['en', 'fr']);
    }
    await publish(rep, { boardId });
    clock.advance({ days: 1 });
    const next = await rep.call.updates.draft({ boardId });
    const headings = next.blocks.flatMap((block) => ('heading' in block ? block.heading.en : []));
    expect(headings).toEqual(['What you support most', 'Thank you']);
  });
});
