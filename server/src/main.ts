import { serve } from './app/serve.ts';
import { readConfig } from './config.ts';
import { makeSetupToken } from './features/site/index.ts';

/** Starts the board from the environment, says where it is, and ends it in order when asked to. */
const config = readConfig(process.env);
const { url, parts, drain } = await serve({ config });
const address = config.PUBLIC_URL ?? url;
parts.terminal(`\n  Roundhouse is at ${address}\n`);
const token = await makeSetupToken(parts);
if (token) parts.terminal(`\n  Set it up here, once:\n  ${address}/setup?token=${token}\n\n`);

let isEnding = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    if (isEnding) process.exit(1);
    isEnding = true;
    parts.log.info({ signal }, 'draining');
    drain().then(
      () => process.exit(0),
      (error) => {
        parts.log.fatal({ err: error }, 'the board could not end in order');
        process.exit(1);
      },
    );
  });
}
