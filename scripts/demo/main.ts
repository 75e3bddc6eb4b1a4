import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../server/src/app/serve.ts';
import { readConfig } from '../../server/src/config.ts';
import { boards, brand, chatterComments, chatterIdeas, ideas, people } from './content/index.ts';
import { asPerson, type Somebody } from './run/asPerson.ts';
import { createProgressBar } from './run/progressBar.ts';
import { createRandom } from './run/random.ts';
import { type Seeded, seedIdeas } from './run/seedIdeas.ts';
import { seedPeople } from './run/seedPeople.ts';
import { simulateFans } from './run/simulateFans.ts';

/** Starts a throw-away board, fills it, and lets its fans go on. Everything is deleted at the end. */
const folder = await mkdtemp(join(tmpdir(), 'roundhouse-demo-'));
const config = readConfig({
  LOG_LEVEL: 'warn',
  ...process.env,
  ROUNDHOUSE_DATA: folder,
  ROUNDHOUSE_DEMO: '1',
  MONGODB_URI: undefined,
});
const { url, parts, drain } = await serve({ config, terminal: () => {} });

const bar = createProgressBar('Filling the board', people.length + ideas.length);
await parts.storage.transaction((session) =>
  parts.site.insertBrand(
    { name: brand.name, tagline: brand.tagline, locale: 'en', currency: 'EUR' },
    session,
  ),
);
const known = await seedPeople(parts, people, () => bar.step());
const owner = [...known.values()].find((person) => person.role === 'owner') as Somebody;
const boardIds = new Map<string, string>();
for (const { key, ...board } of boards) {
  boardIds.set(key, (await asPerson(parts, owner).boards.create(board)).id);
}
const seeded: Seeded = {
  parts,
  people: known,
  boards: boardIds,
  ideas: new Map(),
  random: createRandom(7),
};
await seedIdeas(seeded, ideas, () => bar.step());
const fans = simulateFans(seeded, { comments: chatterComments, ideas: chatterIdeas });
process.stdout.write(
  `\n  The demo is at ${config.PUBLIC_URL ?? url}\n  Ctrl+C ends it and deletes everything.\n\n`,
);

let isEnding = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (isEnding) process.exit(1);
    isEnding = true;
    fans.stop();
    drain()
      .then(() => rm(folder, { recursive: true, force: true }))
      .then(
        () => process.exit(0),
        () => process.exit(1),
      );
  });
}
