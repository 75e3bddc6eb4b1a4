import { type Logger, pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClock, type TestClock } from '../../../test/support/aClock.ts';
import { startServer, type TestServer } from '../../../test/support/startServer.ts';
import { createJobs, createJobsStore, type Job, type Jobs } from './index.ts';
import type { JobsStore } from './jobs.store.ts';

let server: TestServer;
let store: JobsStore;
const nodes: Jobs[] = [];

beforeAll(async () => {
  server = await startServer();
  store = createJobsStore(server.parts.storage.connection);
});
afterAll(async () => {
  await Promise.all(nodes.map((node) => node.stop()));
  await server?.close();
});

/** A runner as each node of a board has one, over the one database. */
function aNode(jobs: Job[], clock: TestClock, log: Logger = pino({ level: 'silent' })): Jobs {
  const node = createJobs({ jobs, store, parts: () => server.parts, clock, log, renewMs: 5 });
  nodes.push(node);
  return node;
}

let made = 0;
/** A job that notes for when it was run; by the hour unless said otherwise. */
function aJob(job: Partial<Job> = {}) {
  const ran: string[] = [];
  const run = async (_parts: unknown, now: Date) => void ran.push(now.toISOString());
  made += 1;
  return { ran, job: { name: `job-${made}`, schedule: { everySeconds: 3600 }, run, ...job } };
}

/** A log and what was written to it. */
function aLog() {
  const lines: { job?: string; err?: { message: string } }[] = [];
  const write = (line: string) => void lines.push(JSON.parse(line));
  return { lines, log: pino({ level: 'warn' }, { write }) };
}

/** A promise that the test ends. */
function aGate() {
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { gate, open };
}

describe('a job', () => {
  it('is run by one of many nodes, and again only when it is due again', async () => {
    const clock = aClock('2026-03-01T09:00:00.000Z');
    const { job, ran } = aJob();
    const several = Array.from({ length: 4 }, () => aNode([job], clock));
    const all = () => Promise.all(several.map((node) => node.runDue()));
    await all();
    clock.advance({ minutes: 59 });
    await all();
    expect(ran).toEqual(['2026-03-01T09:00:00.000Z']);
    clock.advance({ minutes: 1 });
    await all();
    expect(ran).toEqual(['2026-03-01T09:00:00.000Z', '2026-03-01T10:00:00.000Z']);
  });

  it('that missed a day runs once, also on a node that starts after that', async () => {
    const clock = aClock();
    const { job, ran } = aJob();
    await aNode([job], clock).runDue();
    clock.advance({ days: 1 });
    const restarted = aNode([job], clock);
    await restarted.runDue();
    await restarted.runDue();
    expect(ran).toHaveLength(2);
  });

  it('with a pattern keeps to the time of day of its zone, over the change to summer time', async () => {
    const clock = aClock('2026-03-27T12:00:00.000Z');
    const schedule = { cron: '0 8 * * *', zone: 'Europe/Paris' };
    const { job, ran } = aJob({ schedule });
    const node = aNode([job], clock);
    for (let hour = 0; hour < 4 * 24; hour++) {
      await node.runDue();
      clock.advance({ hours: 1 });
    }
    expect(ran).toEqual([
      '2026-03-28T07:00:00.000Z',
      '2026-03-29T06:00:00.000Z',
      '2026-03-30T06:00:00.000Z',
      '2026-03-31T06:00:00.000Z',
    ]);
  });

  it('that fails is logged by its name, holds up no other, and is tried again after pauses that grow', async () => {
    const clock = aClock();
    const { lines, log } = aLog();
    let tries = 0;
    const broken = aJob({
      run: async () => {
        tries += 1;
        throw new Error('no paper');
      },
    });
    const other = aJob();
    const node = aNode([broken.job, other.job], clock, log);
    const triesAfter = async (seconds: number) => {
      clock.advance({ seconds });
      await node.runDue();
      return tries;
    };
    expect(await triesAfter(0)).toBe(1);
    expect(other.ran).toHaveLength(1);
    expect(lines).toMatchObject([{ job: broken.job.name, err: { message: 'no paper' } }]);
    expect([await triesAfter(59), await triesAfter(1)]).toEqual([1, 2]);
    expect([await triesAfter(119), await triesAfter(1)]).toEqual([2, 3]);
  });
});

describe('a lease', () => {
  const untilOf = async (name: string) => (await store.model.findById(name).lean())?.until;

  it('is renewed while its job runs, however long', async () => {
    const clock = aClock();
    const { gate, open } = aGate();
    const { job, ran } = aJob();
    const long = { ...job, run: () => gate };
    const running = aNode([long], clock).runDue();
    const other = aNode([job], clock);
    for (let step = 0; step < 4; step++) {
      await expect.poll(() => untilOf(job.name)).toEqual(new Date(clock().getTime() + 60_000));
      clock.advance({ seconds: 45 });
      await other.runDue();
    }
    expect(ran).toEqual([]);
    open();
    await running;
    expect(await untilOf(job.name)).toBeNull();
  });

  it('of a node that died is taken over once its time is over', async () => {
    const clock = aClock();
    const { job, ran } = aJob();
    const record = await store.know(job.name, new Date(0));
    const until = new Date(clock().getTime() + 60_000);
    expect(await store.claim(record, { holder: 'dead', now: clock(), until })).toBe(true);
    const node = aNode([job], clock);
    await node.runDue();
    clock.advance({ seconds: 59 });
    await node.runDue();
    expect(ran).toEqual([]);
    clock.advance({ seconds: 1 });
    await node.runDue();
    expect(ran).toHaveLength(1);
  });

  it('that was taken over is said in the log, and what the slow node ends changes nothing', async () => {
    const clock = aClock();
    const { lines, log } = aLog();
    const { gate, open } = aGate();
    const { job, ran } = aJob();
    const stalled = aNode([{ ...job, run: () => gate }], clock, log).runDue();
    await expect.poll(() => untilOf(job.name)).toBeTruthy();
    const mine = { _id: job.name };
    await store.model.updateOne(mine, { $set: { holder: 'other', until: clock() } });
    await expect.poll(() => lines.length).toBeGreaterThan(0);
    await aNode([job], clock).runDue();
    const taken = await store.model.findById(job.name).lean();
    open();
    await stalled;
    expect(await store.model.findById(job.name).lean()).toEqual(taken);
    expect([ran.length, lines[0]?.job]).toEqual([1, job.name]);
  });
});

describe('a poke', () => {
  it('lets a job run at once by itself, before it is due', async () => {
    const clock = aClock();
    const { job, ran } = aJob();
    const node = aNode([job], clock);
    node.start();
    await expect.poll(() => ran.length).toBe(1);
    clock.advance({ seconds: 1 });
    node.poke(job.name);
    await expect.poll(() => ran.length).toBe(2);
  });

  it('while it runs lets it run once more after that', async () => {
    const clock = aClock();
    const { gate, open } = aGate();
    let runs = 0;
    const { job } = aJob({
      run: () => {
        runs += 1;
        return gate;
      },
    });
    const node = aNode([job], clock);
    const done = node.runDue();
    await expect.poll(() => runs).toBe(1);
    node.poke(job.name);
    node.poke(job.name);
    open();
    await done;
    expect(runs).toBe(2);
  });

  it('by a job that ran is served before `runDue` ends', async () => {
    const clock = aClock();
    const mail = aJob();
    const due = aJob({ run: async () => node.poke(mail.job.name) });
    const node = aNode([mail.job, due.job], clock);
    await node.runDue();
    expect(mail.ran).toHaveLength(2);
  });

  it('stays while another node runs the job', async () => {
    const clock = aClock();
    const { gate, open } = aGate();
    const { job, ran } = aJob();
    const elsewhere = aNode([{ ...job, run: () => gate }], clock).runDue();
    await expect
      .poll(async () => (await store.model.findById(job.name).lean())?.until)
      .toBeTruthy();
    const node = aNode([job], clock);
    node.poke(job.name);
    await node.runDue();
    expect(ran).toEqual([]);
    open();
    await elsewhere;
    await node.runDue();
    expect(ran).toHaveLength(1);
  });

  it('of a job that is not there is a mistake', () => {
    expect(() => aNode([], aClock()).poke('mail')).toThrow('no job “mail”');
  });
});

it('stop waits for what runs, and lets nothing more begin', async () => {
  const clock = aClock();
  const { gate, open } = aGate();
  let hasEnded = false;
  const slow = aJob({
    run: async () => {
      await gate;
      hasEnded = true;
    },
  });
  const node = aNode([slow.job], clock);
  void node.runDue();
  await expect
    .poll(() => store.model.countDocuments({ _id: slow.job.name, until: { $ne: null } }))
    .toBe(1);
  const stopped = node.stop();
  clock.advance({ hours: 2 });
  open();
  await stopped;
  expect(hasEnded).toBe(true);
  await node.runDue();
  const record = await store.model.findById(slow.job.name).lean();
  expect(record?.lastFor).not.toEqual(clock());
});

it('a board’s own jobs run by its clock', async () => {
  const clock = aClock();
  const board = await startServer({ clock });
  const lastFor = async () => {
    await board.parts.jobs.runDue();
    const jobs = createJobsStore(board.parts.storage.connection);
    return (await jobs.model.findById('retention').lean())?.lastFor;
  };
  const start = clock();
  expect(await lastFor()).toEqual(start);
  clock.advance({ hours: 23 });
  expect(await lastFor()).toEqual(start);
  clock.advance({ hours: 2 });
  expect(await lastFor()).toEqual(clock());
  await board.close();
});
