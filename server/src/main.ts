import { type RunningServer, serve } from './app/serve.ts';
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

/** The first signal drains; a second one does not wait. */
function endOnSignal({ parts, drain }: RunningServer): void {
  let isEnding = false;
  const end = (signal: string) => {
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
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, end);
}

main().catch((error: unknown) => {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`\n  Roundhouse could not start. ${reason}\n\n`);
  process.exit(1);
});
