import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * Bundles the server's own code into `server/dist`: one file for the server, one for the embedded
 * store's worker. Packages stay outside, but for our own `shared`.
 */
export async function buildServer(root) {
  const outdir = join(root, 'server/dist');
  await rm(outdir, { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: {
      main: 'server/src/main.ts',
      embeddedMongoWorker: 'server/src/embedded-mongo/worker.ts',
    },
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: true,
    logLevel: 'warning',
    plugins: [ownCodeOnly],
  });
}

/** Leaves every package outside the bundle, but for `@roundhouse/*`, which is source. */
const ownCodeOnly = {
  name: 'own-code-only',
  setup(builder) {
    builder.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || path.startsWith('@roundhouse/')
        ? undefined
        : { path, external: true },
    );
  },
};
