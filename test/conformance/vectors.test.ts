import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aStore, type TestStore } from '../../server/src/embedded-mongo/testing/aStore.ts';
import { type Difference, replay, scenarios } from './replay.ts';

let store: TestStore;
beforeAll(async () => {
  store = await aStore();
});
afterAll(() => store.stop());

/** Replays a file; fails with every step that MongoDB answered otherwise. */
async function replayFile(name: string): Promise<{ steps: number; differences: Difference[] }> {
  const path = fileURLToPath(new URL(`./vectors/${name}.jsonl`, import.meta.url));
  const differences: Difference[] = [];
  let steps = 0;
  const running = new Set<Promise<void>>();
  for await (const scenario of scenarios(path)) {
    steps += scenario.steps.length;
    const run = replay(store.client, scenario, `v${steps}`).then((found) => {
      differences.push(...found);
      running.delete(run);
    });
    running.add(run);
    if (running.size >= 12) await Promise.race(running); // together they share flushes
  }
  await Promise.all(running);
  return { steps, differences };
}

test('answers what MongoDB answered: scenarios written by hand', async () => {
  expect(await replayFile('by-hand')).toEqual({ steps: 210, differences: [] });
});

test('answers what MongoDB answered: scenarios drawn at random', async () => {
  expect(await replayFile('random')).toEqual({ steps: 3359, differences: [] });
});
