import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';

/** What the stored files are for; each has a folder of its own. */
export type FileKind = 'pictures' | 'hacks' | 'avatars' | 'imports' | 'downloads';

/** Bytes of one stored file, to be read once. */
export type StoredFile = { bytes: number; stream: Readable };

/**
 * Keeps uploaded files. Names are 24 hex digits, then optionally `-size` and `.ending`; a name is
 * written once and never changes, so that what is served may be cached for good. On disk here;
 * a bucket elsewhere would do, hence so few verbs.
 */
export type FileStore = {
  /** Stores the bytes of `content`; when it resolves they are on disk, whole. */
  put(kind: FileKind, name: string, content: AsyncIterable<Uint8Array> | Uint8Array): Promise<void>;
  /** `null` where there is no such file. */
  read(kind: FileKind, name: string): Promise<StoredFile | null>;
  /** Deleting what is not there is no error. */
  delete(kind: FileKind, name: string): Promise<void>;
};

const NAME = /^[0-9a-f]{24}(-[a-z]+)?(\.[a-z0-9]+)?$/;

/** A file store in a folder: `<folder>/<kind>/<2 hex>/<name>`. */
export function createFileStore(folder: string): FileStore {
  const pathOf = (kind: FileKind, name: string) => {
    if (!NAME.test(name)) throw new Error(`Not a file's name: ${JSON.stringify(name)}`);
    return join(folder, kind, name.slice(22, 24), name);
  };
  return {
    put: async (kind, name, content) => writeWhole(pathOf(kind, name), content),

    async read(kind, name) {
      const path = pathOf(kind, name);
      const found = await stat(path).catch(ignoreMissing);
      return found?.isFile() ? { bytes: found.size, stream: createReadStream(path) } : null;
    },

    delete: async (kind, name) => rm(pathOf(kind, name), { force: true }),
  };
}

/** Written beside its place, synced, then renamed into it: a reader sees all of it or nothing. */
async function writeWhole(path: string, content: AsyncIterable<Uint8Array> | Uint8Array) {
  const folder = dirname(path);
  const draft = `${path}.${randomBytes(6).toString('hex')}.part`;
  await mkdir(folder, { recursive: true });
  try {
    const file = await open(draft, 'wx');
    try {
      await writeFile(file, content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
    await syncFolder(folder);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** Makes a rename last through a power cut. Windows cannot open folders, and does not need it. */
async function syncFolder(folder: string) {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
