/**
 * What the moderators' queue takes with very many items beside one with few: its first page, a page
 * far behind, a filter, how much waits, taking an item, settling one, and how long until another
 * moderator's screen is told. Prints median and 95th percentile in ms, and the ratio of the medians;
 * ends with 1 where one is past the goal. `npm run bench:queue [-- ITEMS]`
 */

import { QUEUE_ROOM } from '../../shared/src/events/index.ts';
import type { QueueItem } from '../../shared/src/queue/index.ts';
import type { ReportSubject } from '../../shared/src/reports/index.ts';
import { aSocket } from '../../test/realtime/aSocket.ts';
import { startServer } from '../../test/support/startServer.ts';
import { fillQueue } from './queue/fill.ts';

const many = Number(process.argv[2] ?? 1000);
const FEW = 50;
const ROUNDS = 25;
/** How many times as long anything may take with many, and what is quick enough in any case (ms). */
const GOAL_RATIO = 2;
const QUICK_MS = 20;

type House = Awaited<ReturnType<typeof openHouse>>;
const few = await openHouse(FEW);
const full = await openHouse(many);
const missed: string[] = [];

await compare('first page', ({ moderator }) => moderator.call.queue.list({}));
await compare('next page', ({ moderator, next }) => moderator.call.queue.list({ cursor: next }));
await compare('last page', ({ moderator, last }) => moderator.call.queue.list({ cursor: last }));
await compare('filter: kind and rule', ({ moderator }) =>
  moderator.call.queue.list({ kind: 'reports', rule: 'danger' }),
);
await compare('filter: appeals', ({ moderator }) => moderator.call.queue.list({ kind: 'appeal' }));
await compare('filter: nobody’s', ({ moderator }) => moderator.call.queue.list({ claim: 'free' }));
await compare('filter: mine', ({ moderator }) => moderator.call.queue.list({ claim: 'mine' }));
await compare('how much waits', ({ moderator }) => moderator.call.queue.count());
await compare('take', ({ moderator, reported }, round) =>
  moderator.call.queue.claim({ itemId: itemAt(reported, round).id }),
);
await compare('told to another screen', tellOther);
await compare('settle', ({ moderator, reported }, round) =>
  moderator.call.reports.settle({
    subject: itemAt(reported, round).subject as ReportSubject,
    outcome: 'dismissed',
    words: '',
    language: 'en',
  }),
);
for (const house of [few, full]) await house.close();
if (missed.length > 0) console.log(`Past the goal: ${missed.join(', ')}`);
process.exit(missed.length > 0 ? 1 : 0);

/** A house of its own with so many items that wait, a moderator, and another one's screen. */
async function openHouse(items: number) {
  const server = await startServer();
  await server.parts.jobs.stop();
  const moderator = await server.signUp({ name: 'Mo', role: 'moderator' });
  const colleague = await server.signUp({ name: 'Mia', role: 'moderator' });
  await fillQueue(server, moderator, items);
  const pages = [await moderator.call.queue.list({})];
  const cursors: (string | undefined)[] = [undefined];
  for (let next = pages[0]?.next; next; next = pages.at(-1)?.next) {
    cursors.push(next);
    pages.push(await moderator.call.queue.list({ cursor: next }));
  }
  const all = pages.flatMap((page) => page.items);
  const reported = all.filter(({ kind }) => kind === 'reports');
  const screen = await aSocket(server.url, { cookie: colleague.cookie });
  await screen.join(QUEUE_ROOM);
  console.log(`${all.length} items wait, ${reported.length} of them reports`);
  const [next, last] = [cursors[1], cursors.at(-1)];
  const close = async () => {
    screen.close();
    await server.close();
  };
  return { moderator, screen, reported, next, last, close };
}

async function tellOther({ moderator, screen, reported }: House, round: number) {
  const { id: itemId } = itemAt(reported, round);
  const heard = screen.heard('queue.changed', ((item: QueueItem) => {
    return item.id === itemId && item.claim === null && item.rev > 2;
  }) as (payload: never) => boolean);
  await Promise.all([heard, moderator.call.queue.release({ itemId })]);
}

/** Does it in both houses in turn, once before it counts. */
async function compare(what: string, work: (house: House, round: number) => Promise<unknown>) {
  const taken = { few: [] as number[], full: [] as number[] };
  const shown = { few: 1, full: 1 };
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [name, house] of [['few', few] as const, ['full', full] as const]) {
      const startedAt = performance.now();
      const answered = await work(house, round);
      if (round > 0) taken[name].push(performance.now() - startedAt);
      shown[name] = itemsIn(answered);
    }
  }
  const [small, big] = [at(taken.few, 0.5), at(taken.full, 0.5)];
  const ratio = big / small;
  // A page with more on it takes longer, whatever waits behind it.
  const isMissed = big > QUICK_MS && ratio > (GOAL_RATIO * shown.full) / shown.few;
  if (isMissed) missed.push(what);
  const show = (times: number[]) => `${at(times, 0.5).toFixed(1)} / ${at(times, 0.95).toFixed(1)}`;
  console.log(
    `${what.padEnd(24)} ${FEW}: ${show(taken.few).padStart(13)}   ` +
      `${many}: ${show(taken.full).padStart(13)}   ratio ${ratio.toFixed(2)}` +
      (shown.few === shown.full ? '' : ` (${shown.few} and ${shown.full} items shown)`),
  );
}

function itemsIn(answered: unknown): number {
  return Math.max(1, (answered as Partial<{ items: unknown[] }>).items?.length ?? 1);
}

function at(times: number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
}

function itemAt(items: QueueItem[], index: number): QueueItem {
  const item = items[index];
  if (!item) throw new Error(`Fewer than ${index + 1} items were reported.`);
  return item;
}
