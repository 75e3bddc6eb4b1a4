import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

function imports(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return Array.from(
    text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g),
    (found) => found[1] as string,
  );
}

/** The file an import of `file` leads to, from the repository's root; `null` for packages. */
function target(file: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  return relative(root, resolve(root, dirname(file), specifier));
}

const isTest = (file: string) => /\.test\.tsx?$/.test(file);
const every = ['shared/src', 'server/src', 'client/src']
  .flatMap(sources)
  .filter((file) => !isTest(file));

describe('the layout of the house', () => {
  it('lets features import each other only through their index', () => {
    const broken = every.flatMap((file) => {
      const own = /^(server|client)\/src\/features\/([^/]+)\//.exec(file);
      if (!own) return [];
      return imports(file).flatMap((specifier) => {
        const to = target(file, specifier);
        const other = to && /^(server|client)\/src\/features\/([^/]+)\/(.+)$/.exec(to);
        if (!other || other[2] === own[2] || /^index\.tsx?$/.test(other[3] as string)) return [];
        return [`${file} → ${specifier}`];
      });
    });
    expect(broken).toEqual([]);
  });

  it('keeps client and server apart, and shared below both', () => {
    const broken = every.flatMap((file) => {
      const room = file.split('/')[0] as string;
      return imports(file)
        .map((specifier) => target(file, specifier))
        .filter((to): to is string => to !== null && to.split('/')[0] !== room)
        .map((to) => `${file} → ${to}`);
    });
    const named = every
      .filter((file) =>
        imports(file).some((specifier) => /^@roundhouse\/(client|server)/.test(specifier)),
      )
      .map((file) => `${file} imports a package above it`);
    expect([...broken, ...named]).toEqual([]);
  });

  it('lets only stores, models and storage speak to the database', () => {
    const allowed = /^server\/src\/(storage|embedded-mongo)\/|\.(store|model)\.ts$/;
    const broken = every.filter(
      (file) =>
        file.startsWith('server/') &&
        !allowed.test(file) &&
        imports(file).some((specifier) => specifier === 'mongoose' || specifier === 'mongodb'),
    );
    expect(broken).toEqual([]);
  });

  it('lets the embedded store import nothing of the app', () => {
    const broken = sources('server/src/embedded-mongo').flatMap((file) =>
      imports(file)
        .filter((specifier) => {
          const to = target(file, specifier);
          return (
            specifier.startsWith('@roundhouse/') ||
            (to && !to.startsWith('server/src/embedded-mongo'))
          );
        })
        .map((specifier) => `${file} → ${specifier}`),
    );
    expect(broken).toEqual([]);
  });

  it('reads the environment in main and config alone', () => {
    const broken = every.filter(
      (file) =>
        file.startsWith('server/src/') &&
        !/^server\/src\/(main|config)\.ts$|^server\/src\/embedded-mongo\//.test(file) &&
        readFileSync(join(root, file), 'utf8').includes('process.env'),
    );
    expect(broken).toEqual([]);
  });
});
