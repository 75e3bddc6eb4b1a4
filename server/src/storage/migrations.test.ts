import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeId } from '@roundhouse/shared/primitives';
import { Types } from 'mongoose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { anIdea } from '../../../test/support/anIdea.ts';
import { onIdea } from '../../../test/support/onIdea.ts';
import { startServer, type TestServer } from '../../../test/support/startServer.ts';
import { migrate } from './migrate.ts';
import { type Database, MIGRATIONS, type Migration } from './migrations.ts';

const clock = () => new Date();
const options = { clock, pollMs: 5 };

let server: TestServer;
let database: Database;

beforeAll(async () => {
  server = await startServer();
});
beforeEach(() => {
  database = emptyDatabase();
});
afterAll(() => server?.close());

const emptyDatabase = (): Database =>
  server.parts.storage.connection.getClient().db(`steps-${new Types.ObjectId()}`);

const entries = () => database.collection<{ _id: number | string; until?: Date }>('migrations');
const stepsDone = async () =>
  (await entries().find().sort({ _id: 1 }).toArray()).map(({ _id }) => _id);

/** A step that notes when it ran; it takes as long as `work`. */
function aStep(number: number, ran: number[], work: () => Promise<void> = async () => {}) {
  const step: Migration = {
    number,
    name: `step ${number}`,
    async run() {
      ran.push(number);
      await work();
    },
  };
  return step;
}
const steps = (ran: number[], work?: () => Promise<void>) => [
  ...MIGRATIONS,
  aStep(101, ran, work),
  aStep(102, ran, work),
];

describe('the steps of an upgrade', () => {
  it('run once, in order, whoever starts and however often', async () => {
    const ran: number[] = [];
    await migrate(database, steps(ran), options);
    await migrate(database, steps(ran), options);
    expect(ran).toEqual([101, 102]);
    expect(await stepsDone()).toEqual([...MIGRATIONS.map(({ number }) => number), 101, 102]);
  });

  it('run on one of two nodes that start together, while the other waits for their end', async () => {
    const ran: number[] = [];
    let running = 0;
    const work = async () => {
      expect(++running).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 30));
      running--;
    };
    await Promise.all(
      Array.from({ length: 4 }, async () => {
        await migrate(database, steps(ran, work), options);
        expect(await stepsDone()).toContain(102);
      }),
    );
    expect(ran).toEqual([101, 102]);
  });

  it('are taken up by another once the node that was at them is gone', async () => {
    const until = new Date(Date.now() + 150);
    await entries().insertOne({ _id: 'lease', until });
    const ran: number[] = [];
    await migrate(database, steps(ran), options);
    expect(ran).toEqual([101, 102]);
    expect(Date.now()).toBeGreaterThanOrEqual(until.getTime());
    expect(await stepsDone()).not.toContain('lease');
  });

  it('that fail end the start, stay undone, and hold up nobody', async () => {
    const ran: number[] = [];
    const broken = async () => {
      throw new Error('no space');
    };
    await expect(migrate(database, steps(ran, broken), options)).rejects.toThrow('no space');
    await migrate(database, steps(ran), options);
    expect(ran).toEqual([101, 101, 102]);
  });

  it('that the program does not know keep it from starting, in words', async () => {
    await migrate(database, steps([]), options);
    await expect(migrate(database, MIGRATIONS, options)).rejects.toThrow(
      /newer version.*step 102 \(“step 102”\).*knows steps up to \d+/,
    );
  });

  it('are numbered without gaps', () => {
    expect(MIGRATIONS.map(({ number }) => number)).toEqual(MIGRATIONS.map((_, at) => at + 1));
  });
});

describe('a board that an older version left', () => {
  it('lists its ideas again, and not those that were withdrawn', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'roundhouse-upgrade-'));
    const before = await startServer({ folder });
    const { parts, board } = before;
    const author = await before.signUp();
    const [kept, gone] = [anIdea({ boardId: board.id }), anIdea({ boardId: board.id })];
    await author.call.ideas.post(kept);
    await author.call.ideas.post(gone);
    await author.call.ideas.withdraw({ ideaId: gone.id });
    // As it was before there was `isStanding`: lists went by the status.
    await parts.ideas.model.collection.updateMany({}, { $unset: { isStanding: 1 } });
    await parts.ideas.model.collection.createIndex({ status: 1, 'tally.hot': -1, _id: -1 });
    await parts.storage.connection.collection('migrations').deleteMany({});
    await before.close();

    const after = await startServer({ folder });
    const { ideas } = await after.guest.call.feed.list({});
    expect(ideas.map(({ id }) => id)).toEqual([kept.id]);
    const { collection } = after.parts.ideas.model;
    const stored = await collection.find({}, { projection: { isStanding: 1 } }).toArray();
    expect(Object.fromEntries(stored.map((each) => [`${each._id}`, each.isStanding]))).toEqual({
      [kept.id]: true,
      [gone.id]: false,
    });
    const indexes = (await collection.indexes()).map(({ name }) => name);
    expect(indexes).not.toContain('status_1_tally.hot_-1__id_-1');
    expect(indexes).toContain('isStanding_1_tally.hot_-1__id_-1');
    await after.close();
    await rm(folder, { recursive: true });
  });

  it('shows the talk that stood under its ideas', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'roundhouse-upgrade-'));
    const before = await startServer({ folder });
    const author = await before.signUp();
    const { id: ideaId } = await author.call.ideas.post(anIdea({ boardId: before.board.id }));
    const words = { topic: onIdea(ideaId), body: 'Count me in.', language: 'en' as const };
    const { id } = await author.call.comments.post({ ...words, id: makeId(), parentId: null });
    await author.call.comments.post({ ...words, id: makeId(), parentId: id });
    const { comments } = await author.call.comments.list({ topic: onIdea(ideaId) });
    // As it was before there were topics.
    const stored = before.parts.comments.model.collection;
    await stored.updateMany({}, { $rename: { topicId: 'ideaId' } });
    await stored.updateMany({}, { $unset: { topicKind: 1, responseId: 1 } });
    await stored.createIndex({ ideaId: 1, depth: 1, place: 1 });
    await before.parts.storage.connection.collection('migrations').deleteMany({});
    await before.close();

    const after = await startServer({ folder });
    const { call } = after.guest;
    expect((await call.comments.list({ topic: onIdea(ideaId) })).comments).toEqual(comments);
    const { collection } = after.parts.comments.model;
    expect(await collection.countDocuments({ ideaId: { $exists: true } })).toBe(0);
    const indexes = (await collection.indexes()).map(({ name }) => name);
    expect(indexes).not.toContain('ideaId_1_depth_1_place_1');
    expect(indexes).toContain('topicKind_1_topicId_1_depth_1_place_1');
    await after.close();
    await rm(folder, { recursive: true });
  });

  it('is taken as it is where nothing was stored yet', async () => {
    await migrate(database, MIGRATIONS, options);
    expect(await stepsDone()).toEqual(MIGRATIONS.map(({ number }) => number));
  });
});
