/**
 * What moderators do to an idea with very many supports: setting all aside, counting them again,
 * merging it into another and taking that back; and what others' supports of another idea take
 * meanwhile. `npx tsx scripts/bench/supports.ts [SUPPORTS] [merge]`: with `merge`, that alone.
 */

import { makeId } from '../../shared/src/primitives/index.ts';
import { startServer } from '../../test/support/startServer.ts';
import { makePeople, postIdea, supportAll } from './supports/crowd.ts';
import { meanwhile, report } from './supports/meanwhile.ts';

const supports = Number(process.argv[2] ?? 20_000);
const TAPPING = 5;
const QUIET_MS = 5000;
/** What may be waited for in all. */
const MOST_MS = 15 * 60_000;

const server = await startServer();
const { parts } = server;
const author = await server.signUp();
const moderator = await server.signUp({ role: 'moderator' });
const tapping = await Promise.all(Array.from({ length: TAPPING }, () => server.signUp()));
const [ideaId, targetId, otherId] = [
  await postIdea(server, author),
  await postIdea(server, author),
  await postIdea(server, author),
];
// The author's own support makes the number full.
const people = await makePeople(server, supports - 1);
await supportAll(server, ideaId, people);
await supportAll(server, targetId, people.slice(0, supports / 4));
console.log(`${supports} supports are there`);

const tallyOf = async (id: string) => (await author.call.ideas.get({ ideaId: id })).idea.tally;
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + MOST_MS;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error('It took too long.');
    await wait(100);
  }
}

async function measure(what: string, work: () => Promise<unknown>): Promise<void> {
  let seconds = 0;
  const found = await meanwhile(tapping, otherId, async () => {
    const startedAt = performance.now();
    await work();
    seconds = (performance.now() - startedAt) / 1000;
  });
  report(what, seconds, found);
}

const isCarriedOut = async () => {
  const [act] = await author.call.integrity.acts({ ideaId });
  return act?.done === act?.supports;
};
const told = async () => (await parts.noticeOrders.waiting(1)).length === 0;

await measure('nothing else', () => wait(QUIET_MS));
const selection = {
  kind: 'span' as const,
  from: '2000-01-01T00:00:00.000Z',
  to: new Date(Date.now() + 60_000).toISOString(),
};
const why = { reason: 'One hand gave all of them.', language: 'en' as const };
const acts = process.argv[3] === 'merge' ? [] : (['setAside', 'countAgain'] as const);
for (const act of acts) {
  await measure(act, async () => {
    await moderator.call.integrity[act]({ id: makeId(), ideaId, selection, ...why });
    await until(isCarriedOut);
  });
  const { supports: counted, setAside } = await tallyOf(ideaId);
  console.log(`${counted} count and ${setAside} are set aside`);
  await measure(`${act}, the notices`, () => until(told));
}
await measure('preview of the merge', () => moderator.call.merging.preview({ ideaId, targetId }));
await measure('merge', () => moderator.call.merging.merge({ ideaId, targetId }));
console.log(`merged: ${(await tallyOf(targetId)).supports} supports (right: ${supports})`);
await measure('merge, the notices', () => until(told));
await measure('unmerge', () => moderator.call.merging.unmerge({ ideaId }));
console.log(`unmerged: ${(await tallyOf(targetId)).supports} (right: ${supports / 4 + 1})`);
await server.close();
process.exit(0);
