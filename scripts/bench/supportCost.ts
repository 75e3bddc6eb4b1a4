/**
 * What a support costs with and without the care for honest numbers: the evidence that is kept of
 * how it came (three keyed hashes, written in batches) and the limit of a day. Rounds of both take
 * turns in one run, so that a busy machine slows both. Prints supports a second, median and p95 in
 * ms. `npx tsx scripts/bench/supportCost.ts [ROUNDS] [PEOPLE]`
 */

import { type Person, startServer } from '../../test/support/startServer.ts';
import { postIdea } from './supports/crowd.ts';

const rounds = Number(process.argv[2] ?? 6);
const people = Number(process.argv[3] ?? 40);
const TAPS = 10;
const IDEAS = 8;
/** How many times as long the median support with all care may take. */
const GOAL_RATIO = 1.25;

const server = await startServer();
const { dailyUse, evidence } = server.parts;
const real = { take: dailyUse.take, note: evidence.note };
const author = await server.signUp();
const ideaIds: string[] = [];
for (let made = 0; made < IDEAS; made++) ideaIds.push(await postIdea(server, author));
const fans = await Promise.all(Array.from({ length: people }, () => server.signUp()));

function careFor(isOn: boolean): void {
  dailyUse.take = isOn ? real.take : async () => true;
  evidence.note = isOn ? real.note : () => {};
}

async function tapAll({ call }: Person, at: number): Promise<number[]> {
  const taken: number[] = [];
  for (let tap = 0; tap < TAPS; tap++) {
    const ideaId = ideaIds[(at + Math.floor(tap / 2)) % IDEAS] as string;
    const startedAt = performance.now();
    await call.supports[tap % 2 === 0 ? 'give' : 'undo']({ ideaId });
    taken.push(performance.now() - startedAt);
  }
  return taken;
}

type Side = { name: string; isOn: boolean; taken: number[]; ms: number };
const sides: Side[] = [
  { name: 'with evidence and daily limit', isOn: true, taken: [], ms: 0 },
  { name: 'without', isOn: false, taken: [], ms: 0 },
];
await Promise.all(fans.map(tapAll));
for (let round = 0; round < rounds; round++) {
  for (const side of round % 2 === 0 ? sides : sides.toReversed()) {
    careFor(side.isOn);
    const startedAt = performance.now();
    side.taken.push(...(await Promise.all(fans.map(tapAll))).flat());
    await evidence.settle();
    side.ms += performance.now() - startedAt;
  }
}
await server.close();

const medians = sides.map(({ name, taken, ms }) => {
  taken.sort((a, b) => a - b);
  const at = (share: number) => taken[Math.ceil(share * taken.length) - 1] ?? Number.NaN;
  console.log(
    `${name}: ${Math.round((taken.length / ms) * 1000)} supports a second, ` +
      `median ${at(0.5).toFixed(1)} ms, p95 ${at(0.95).toFixed(1)} ms`,
  );
  return at(0.5);
});
const [withCare = Number.NaN, without = Number.NaN] = medians;
process.exit(withCare / without < GOAL_RATIO ? 0 : 1);
