import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

export const USAGE = `
  npm run store -- [options]

  Runs the embedded store as a process of its own, which several nodes of one board share.

  --port PORT     27018 unless said otherwise (STORE_PORT); 0 for any free one
  --host HOST     127.0.0.1 unless said otherwise (STORE_HOST). What it says is not encrypted:
                  open it to a private network only
  --folder PATH   where the data lies: store in ROUNDHOUSE_DATA, ./data/store by default
  --print-uri     prints MONGODB_URI for the nodes, with the password, and ends

  The password is STORE_PASSWORD, or in the file STORE_PASSWORD_FILE; without either it is made on
  the first start and kept in the folder, in a file that only its owner may read.
  SIGTERM and SIGINT end it in order.

`;

/** What the command was asked to do, and where. */
export interface StoreOptions {
  folder: string;
  host: string;
  port: number;
  /** STORE_PASSWORD and STORE_PASSWORD_FILE, where given. */
  password: string | undefined;
  passwordFile: string | undefined;
  printsUri: boolean;
  isHelp: boolean;
}

/** Reads arguments over environment; what makes no sense ends the command with 2. */
export function readOptions(args: string[], environment: NodeJS.ProcessEnv): StoreOptions {
  const given = parse(args);
  const setting = (name: string): string | undefined => environment[name] || undefined;
  return {
    folder: resolve(given.folder ?? join(setting('ROUNDHOUSE_DATA') ?? './data', 'store')),
    host: given.host ?? setting('STORE_HOST') ?? '127.0.0.1',
    port: portOf(given.port ?? setting('STORE_PORT') ?? '27018'),
    password: setting('STORE_PASSWORD'),
    passwordFile: setting('STORE_PASSWORD_FILE'),
    printsUri: given['print-uri'] ?? false,
    isHelp: given.help ?? false,
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        folder: { type: 'string' },
        'print-uri': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    return misused((error as Error).message);
  }
}

function portOf(text: string): number {
  const port = Number(text);
  return /^\d+$/.test(text) && port <= 65535 ? port : misused(`${text} is no port.`);
}

function misused(reason: string): never {
  process.stderr.write(`${reason}\n${USAGE}`);
  process.exit(2);
}
