import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { build } from 'vite';

/** Below this a compressed copy is not worth its lookup, bytes. */
const WORTH_COMPRESSING = 1024;

/** Builds the client into `client/dist`, with compressed copies of what is worth compressing. */
export async function buildClient(root) {
  await build({
    configFile: join(root, 'client/vite.config.ts'),
    logLevel: 'warn',
    mode: 'production',
  });
  const folder = join(root, 'client/dist/assets');
  const names = (await readdir(folder)).filter((name) => /\.(js|css|svg)$/.test(name));
  await Promise.all(names.map((name) => compress(join(folder, name))));
}

async function compress(path) {
  const content = await readFile(path);
  if (content.length < WORTH_COMPRESSING) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 10 };
  await writeFile(`${path}.br`, await promisify(brotliCompress)(content, { params }));
  await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }));
}
