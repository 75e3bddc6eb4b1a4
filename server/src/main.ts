import { endOnSignal, failToStart } from './app/endOnSignal.ts';
import { serve } from './app/serve.ts';
import { readConfig } from './config.ts';
import { makeSetupToken } from './features/site/index.ts';

/** Starts the board from the environment, says where it is, and ends it in order when asked to. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const server = await serve({ config });
  const address = config.PUBLIC_URL ?? server.url;
  server.parts.terminal(`\n  Roundhouse is at ${address}\n`);
  const token = await makeSetupToken(server.parts);
  if (token) {
    server.parts.terminal(`\n  Set it up here, once:\n  ${address}/setup?token=${token}\n\n`);
  }
  endOnSignal(server);
}

main().catch(failToStart);
