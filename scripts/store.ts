/** `npm run store`: the embedded store as a process of its own, which several nodes share. */

import { userName } from '../server/src/embedded-mongo/index.ts';
import { makeCredentials } from '../server/src/embedded-mongo/wire/credentials.ts';
import { serve } from '../server/src/embedded-mongo/wire/server.ts';
import { describeStart } from './store/failure.ts';
import { readOptions, type StoreOptions, USAGE } from './store/options.ts';
import { takePassword } from './store/password.ts';

const options = readOptions(process.argv.slice(2), process.env);
try {
  if (options.isHelp) process.stdout.write(USAGE);
  else if (options.printsUri) process.stdout.write(`${uriOf(options)}\n`);
  else await run(options);
} catch (error) {
  process.stderr.write(`\n  The store could not start. ${describeStart(error, options)}\n\n`);
  process.exitCode = 1;
}

/** What the nodes are given as MONGODB_URI; the password is made now if there is none yet. */
function uriOf(given: StoreOptions): string {
  const { password } = takePassword(given);
  const { host, port } = given;
  const login = `${userName}:${encodeURIComponent(password)}`;
  return `mongodb://${login}@${host}:${port}/roundhouse?directConnection=true&authSource=admin`;
}

/** Serves until SIGTERM or SIGINT; a second one does not wait for what is being written. */
async function run(given: StoreOptions): Promise<void> {
  const { folder, host, port } = given;
  const { password, whereFrom } = takePassword(given);
  const credentials = makeCredentials(userName, password);
  const server = await serve({ folder, host, port, credentials });
  let isEnding = false;
  const end = (): void => {
    if (isEnding) process.exit(1);
    isEnding = true;
    server.close().then(
      () => process.stdout.write('  The store is closed.\n'),
      (error: unknown) => {
        process.stderr.write(`  The store could not end in order: ${String(error)}\n`);
        process.exitCode = 1;
      },
    );
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
  process.stdout.write(
    `\n  The store in ${folder} listens on ${host}:${server.port}, for the user ${userName}.\n` +
      `  The password is in ${whereFrom}; --print-uri prints MONGODB_URI with it.\n\n`,
  );
}
