import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';

/** Longer paths do not fit a socket's address (sun_path). */
const maxBytes = 100;

/** Where the store of a folder listens. */
export const socketIn = (folder: string): string => join(resolve(folder), 'store.sock');

/** A path to a socket that an address has room for, and how to forget it. */
export interface ShortPath {
  path: string;
  forget(): void;
}

/** The path itself if it is short enough, else one through a link that only we may follow. */
export function shortPath(wanted: string): ShortPath {
  if (Buffer.byteLength(wanted) <= maxBytes) return { path: wanted, forget() {} };
  const temporary = mkdtempSync(join(tmpdir(), 'rh-'));
  symlinkSync(dirname(wanted), join(temporary, 's'), 'dir');
  return {
    path: join(temporary, 's', basename(wanted)),
    forget: () => rmSync(temporary, { recursive: true, force: true }),
  };
}

/** A connection string for the socket at a path. */
export const socketUri = (path: string): string =>
  `mongodb://${encodeURIComponent(path)}/?directConnection=true`;
