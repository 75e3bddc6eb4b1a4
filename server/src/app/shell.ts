import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locale } from '@roundhouse/shared/primitives';
import type { Bootstrap } from '@roundhouse/shared/site';

type Chunk = { file: string; imports?: string[]; css?: string[] };
type Manifest = Record<string, Chunk>;

/** The page that every address of the app answers with, made from the client's build. */
export type Shell = {
  /** The page with what it needs written in. */
  write(bootstrap: Bootstrap): string;
};

/** Reads the client's build in `folder`; `null` where it was not built. */
export async function readShell(folder: string): Promise<Shell | null> {
  const [page, manifest] = await Promise.all([
    readFile(join(folder, 'index.html'), 'utf8').catch(() => null),
    readFile(join(folder, '.vite/manifest.json'), 'utf8').catch(() => '{}'),
  ]);
  if (page === null) return null;
  const chunks = JSON.parse(manifest) as Manifest;
  return {
    write: (bootstrap) =>
      page
        .replace(/<html lang="[^"]*"/, `<html lang="${bootstrap.locale}"`)
        .replace('<!--bootstrap-->', () => preload(chunks, bootstrap.locale) + inject(bootstrap)),
  };
}

/** Has the browser fetch the reader's catalogue beside the program, not after it. */
function preload(chunks: Manifest, locale: Locale): string {
  const chunk = chunks[`src/i18n/${locale}/index.ts`];
  return chunk ? `<link rel="modulepreload" href="/${chunk.file}" />` : '';
}

/** JSON inside HTML: with `<` escaped nothing in it can end the element. It is data, so the CSP lets it be. */
function inject(bootstrap: Bootstrap): string {
  const json = JSON.stringify(bootstrap).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="bootstrap">${json}</script>`;
}
