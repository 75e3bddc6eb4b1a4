import { rm } from 'node:fs/promises';
import { serve } from '../../server/src/app/serve.ts';
import { chatterComments, chatterIdeas } from './content/index.ts';
import { demoConfig, preparedFolder } from './run/preparedFolder.ts';
import { createRandom } from './run/random.ts';
import { simulateFans } from './run/simulateFans.ts';

/** Starts a throw-away board that is full already, and lets its fans go on. It is deleted at the end. */
const { folder, roster } = await preparedFolder();
const config = demoConfig(folder);
const { url, parts, drain } = await serve({ config, terminal: () => {} });
const fans = simulateFans(
  { parts, roster, random: createRandom(Date.now()) },
  { comments: chatterComments, ideas: chatterIdeas },
);
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
