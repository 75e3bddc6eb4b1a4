/**
 * How long it takes until one browser sees another's support: from the tap (the HTTP request goes
 * out) to the tally at the other's socket, on this machine, with the real server and store.
 * Prints median and 95th percentile in ms. `npx tsx scripts/bench/live.ts [SUPPORTS]`
 */

import { aSocket } from '../../test/realtime/aSocket.ts';
import { anIdea } from '../../test/support/anIdea.ts';
import { startServer } from '../../test/support/startServer.ts';

const GOAL_MS = 300;
const supports = Number(process.argv[2] ?? 50);

const server = await startServer();
const [author, fan, other] = [await server.signUp(), await server.signUp(), await server.signUp()];
const { id: ideaId } = await author.call.ideas.post(anIdea({ boardId: server.board.id }));
const screen = await aSocket(server.url, { cookie: other.cookie });
await screen.join('feed');

const taken: number[] = [];
for (let i = 0; i < supports; i++) {
  const startedAt = performance.now();
  const tap = i % 2 === 0 ? 'give' : 'undo';
  const answered = fan.call.supports[tap]({ ideaId });
  const wanted = i % 2 === 0 ? 2 : 1;
  const known = screen.told('idea.tallied').length;
  await untilTold(known, wanted);
  taken.push(performance.now() - startedAt);
  await answered;
  await new Promise((resolve) => setTimeout(resolve, 150));
}
screen.close();
await server.close();

taken.sort((a, b) => a - b);
const at = (share: number) => taken[Math.ceil(share * taken.length) - 1] ?? Number.NaN;
console.log(
  `${supports} supports seen by another: median ${at(0.5).toFixed(1)} ms, ` +
    `p95 ${at(0.95).toFixed(1)} ms (goal: below ${GOAL_MS} ms)`,
);
process.exit(at(0.95) < GOAL_MS ? 0 : 1);

/** Settles when more than `known` tallies were told and the last one shows `wanted` supports. */
async function untilTold(known: number, wanted: number): Promise<void> {
  for (;;) {
    const told = screen.told('idea.tallied') as { tally: { supports: number } }[];
    if (told.length > known && told.at(-1)?.tally.supports === wanted) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
}
