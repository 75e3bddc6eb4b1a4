/**
 * How fast many followers of one idea are told, what memory it takes, and that posting is not
 * slower meanwhile: notices and mails a second, the most memory in MB, and the median time to order
 * a notice with all followers beside that with none. `npx tsx scripts/bench/notices.ts [FOLLOWERS]`
 */

import { makeId } from '../../shared/src/primitives/index.ts';
import { orderNotice } from '../../test/support/aNoticeOrder.ts';
import { startServer } from '../../test/support/startServer.ts';

const followers = Number(process.argv[2] ?? 50_000);
/** How many times as long an order with followers may take. */
const GOAL_RATIO = 1.5;
const BATCH = 500;

const server = await startServer();
const { parts } = server;
await parts.jobs.stop();
const followed = { kind: 'idea' as const, id: makeId() };
const at = new Date();
for (let made = 0; made < followers; made += BATCH) {
  const people = Array.from({ length: Math.min(BATCH, followers - made) }, (_, i) => ({
    name: 'A follower',
    email: `follower-${made + i}@example.test`,
    role: 'fan' as const,
    locale: 'en' as const,
    passwordHash: null,
    isEmailVerified: true,
  }));
  await Promise.all(
    people.map(async (person) => {
      const id = await parts.accountsStore.insertMember(person, at);
      await parts.subscriptions.add(id ?? '', followed, at);
    }),
  );
}

/** Median time of twenty orders, in ms. */
async function timeToOrder(kind: 'idea', id: string): Promise<number> {
  const taken: number[] = [];
  for (let i = 0; i < 20; i++) {
    const startedAt = performance.now();
    await orderNotice(parts, { audience: { followersOf: [{ kind, id }] } });
    taken.push(performance.now() - startedAt);
  }
  return taken.sort((a, b) => a - b)[10] ?? Number.NaN;
}
const without = await timeToOrder('idea', makeId());
const withAll = await timeToOrder('idea', followed.id);
await parts.noticeOrders.model.deleteMany({});

await orderNotice(parts, { audience: { followersOf: [followed] } });
let mostMemory = 0;
const watch = setInterval(() => {
  mostMemory = Math.max(mostMemory, process.memoryUsage().rss);
}, 50);
const { carryOutOrders } = await import('../../server/src/features/notices/index.ts');
const before = process.memoryUsage().rss;
const startedAt = performance.now();
await carryOutOrders(parts);
const seconds = (performance.now() - startedAt) / 1000;
clearInterval(watch);
const notices = await parts.notices.model.countDocuments({});
const mails = await parts.mails.model.countDocuments({});
await server.close();

const megabytes = (bytes: number) => Math.round(bytes / 1_000_000);
console.log(
  `${notices} notices and ${mails} mails in ${seconds.toFixed(1)} s ` +
    `(${Math.round(notices / seconds)} people a second); memory ${megabytes(before)} MB before, ` +
    `${megabytes(mostMemory)} MB at most; an order takes ${withAll.toFixed(1)} ms with followers, ` +
    `${without.toFixed(1)} ms without (ratio ${(withAll / without).toFixed(2)})`,
);
const isRight = notices === followers && mails === followers;
process.exit(isRight && withAll / without < GOAL_RATIO ? 0 : 1);
