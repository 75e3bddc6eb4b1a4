import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const dist = join(import.meta.dirname, '../../client/dist');
const MOST_BYTES = 250_000;
/** What zod calls the inside of every shape; no minifier may rename it. */
const ZOD = /\b_zod\b/;

type Chunk = { file: string; imports?: string[]; isEntry?: boolean };

/** Every script the board needs: the entry, one language, the socket client, and all these import. */
function scriptsOfFirstPage(): string[] {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Record<
    string,
    Chunk
  >;
  const names = Object.keys(manifest);
  const begin = names.filter(
    (name) =>
      manifest[name]?.isEntry ||
      name === 'src/i18n/fr/index.ts' ||
      name.includes('socket.io-client'),
  );
  const wanted = new Set<string>();
  const visit = (name: string) => {
    if (wanted.has(name)) return;
    wanted.add(name);
    manifest[name]?.imports?.forEach(visit);
  };
  begin.forEach(visit);
  expect(begin).toHaveLength(3);
  return [...wanted].map((name) => (manifest[name] as Chunk).file);
}

describe('the first page', () => {
  it('ships at most 250 kB of gzipped JavaScript, the live connection included', () => {
    const sizes = scriptsOfFirstPage().map(
      (file) => gzipSync(readFileSync(join(dist, file))).length,
    );
    const total = sizes.reduce((sum, size) => sum + size, 0);
    process.stdout.write(
      `The first page ships ${Math.round(total / 1000)} kB of gzipped JavaScript.\n`,
    );
    expect(total).toBeGreaterThan(100_000);
    expect(total).toBeLessThanOrEqual(MOST_BYTES);
  });

  it('ships no shapes: what it needs of shared stands in modules without zod', () => {
    const isWithZod = (file: string) => ZOD.test(readFileSync(join(dist, file), 'utf8'));
    const all = readdirSync(join(dist, 'assets')).filter((file) => file.endsWith('.js'));
    expect(all.some((file) => isWithZod(join('assets', file)))).toBe(true);
    expect(scriptsOfFirstPage().filter(isWithZod)).toEqual([]);
  });
});
