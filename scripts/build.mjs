/** Builds client and server, each only when something it is made of has changed. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fingerprint, isFresh, stamp } from './build/stamp.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const common = ['package-lock.json', 'shared/src', 'scripts/build'];

const COMMANDS = [
  'scripts/backup.ts',
  'scripts/backup',
  'scripts/restore.ts',
  'scripts/move-to-mongodb.ts',
  'scripts/move',
  'scripts/import/failure.ts',
];

const TARGETS = {
  client: {
    sources: [
      ...common,
      'client/src',
      'client/public',
      'client/index.html',
      'client/vite.config.ts',
    ],
    build: async () => (await import('./build/client.mjs')).buildClient(root),
  },
  server: {
    sources: [...common, 'server/src', ...COMMANDS],
    build: async () => (await import('./build/server.mjs')).buildServer(root),
  },
};

/** Builds what is out of date of `names`; both unless told otherwise. */
export async function buildIfNeeded(names = Object.keys(TARGETS)) {
  for (const name of names) {
    const { sources, build } = TARGETS[name];
    const stampFile = join(root, name, 'dist/.stamp');
    const print = fingerprint(root, sources);
    if (isFresh(stampFile, print)) continue;
    console.log(`Building the ${name}…`);
    await build();
    stamp(stampFile, print);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.env.NODE_ENV = 'production';
  await buildIfNeeded();
}
