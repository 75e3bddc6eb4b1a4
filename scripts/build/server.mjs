import { readdir, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

/** Packages with native code, worker threads or files of their own: they stay in `node_modules`. */
const OUTSIDE = ['lmdb', 'sharp', 'pino', 'pino-http', 'swagger-ui-dist', 'nodemailer'];

/** Parts that the MongoDB driver looks for and does without. */
const OPTIONAL = [
  '@aws-sdk/*',
  '@mongodb-js/zstd',
  'gcp-metadata',
  'kerberos',
  'mongodb-client-encryption',
  'snappy',
  'socks',
];

const DAY_MS = 24 * 60 * 60 * 1000;

/** What CommonJS packages inside the bundle expect to find. */
const COMMONJS = `import { createRequire as createRequireForBundle } from 'node:module';
import { fileURLToPath as toPathForBundle } from 'node:url';
const require = createRequireForBundle(import.meta.url);
const __filename = toPathForBundle(import.meta.url);
const __dirname = toPathForBundle(new URL('.', import.meta.url));`;

/**
 * Bundles the server with its packages into `server/dist`: a program of few files starts in half
 * the time of one of thousands. `main` is the server, `embeddedMongoWorker` the store's thread,
 * `searchWorker` the search's; the rest are the operator's commands, for where there are no sources, as in a container.
 */
export async function buildServer(root) {
  const outdir = join(root, 'server/dist');
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: {
      main: 'server/src/main.ts',
      embeddedMongoWorker: 'server/src/embedded-mongo/worker.ts',
      searchWorker: 'server/src/features/search/thread/searchWorker.ts',
      backup: 'scripts/backup.ts',
      restore: 'scripts/restore.ts',
      moveToMongodb: 'scripts/move-to-mongodb.ts',
    },
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minifySyntax: true,
    minifyWhitespace: true,
    sourcemap: true,
    banner: { js: COMMONJS },
    external: [...OUTSIDE, ...OPTIONAL],
    logLevel: 'warning',
    metafile: true,
  });
  await deleteOld(outdir, new Set(Object.keys(metafile.outputs).map((path) => basename(path))));
}

/** Deletes what earlier builds left; not at once, since a server that runs may still load its parts. */
async function deleteOld(folder, kept) {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const isOld = Date.now() - (await stat(path)).mtimeMs > DAY_MS;
    if (isOld && /\.js(\.map)?$/.test(name) && !kept.has(name)) await rm(path);
  }
}
