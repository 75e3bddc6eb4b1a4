import { rm } from 'node:fs/promises';
import { endOnSignal, failToStart } from '../../server/src/app/endOnSignal.ts';
import { serve } from '../../server/src/app/serve.ts';
import { chatterComments, chatterIdeas } from './content/index.ts';
import { demoConfig, preparedFolder } from './run/preparedFolder.ts';
import { createRandom } from './run/random.ts';
import { simulateFans } from './run/simulateFans.ts';

/** Starts a throw-away board that is full already, and lets its fans go on. It is deleted at the end. */
async function main(): Promise<void> {
  const { folder, roster } = await preparedFolder();
  const forget = () => rm(folder, { recursive: true, force: true });
  const config = demoConfig(folder);
  const { url, parts, drain } = await serve({ config, terminal: () => {} }).catch(async (error) => {
    await forget();
    throw error;
  });
  const fans = simulateFans(
    { parts, roster, random: createRandom(Date.now()) },
    { comments: chatterComments, ideas: chatterIdeas },
  );
  endOnSignal({
    parts,
    async drain() {
      fans.stop();
      await drain();
      await forget();
    },
  });
  const address = config.PUBLIC_URL ?? url;
  process.stdout.write(
    `\n  The demo is at ${address}\n  Ctrl+C ends it and deletes everything.\n\n`,
  );
}

main().catch(failToStart);
