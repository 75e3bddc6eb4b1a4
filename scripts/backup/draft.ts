import { createHash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { type FileHandle, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Stop } from '../import/failure.ts';
import { SUMS } from './format.ts';
import { TAR_END, tarHeader, tarPadding } from './tar.ts';

/** A draft that nobody wrote to for this long belongs to a run that was ended. */
const FORGOTTEN_MS = 10 * 60 * 1000;

/** A backup that is being written, beside the place it is to have. */
export type Draft = {
  /** Appends a member of `size` bytes; throws where `content` has more or less. */
  add(name: string, size: number, content: AsyncIterable<Uint8Array> | [Uint8Array]): Promise<void>;
  /** Adds the hashes, flushes all to disk, and gives it its name. */
  finish(): Promise<void>;
  /** Deletes it; after `finish` it does nothing. */
  discard(): Promise<void>;
};

/** Starts a backup that only its owner may read. Throws `Stop` where a file of that name is. */
export async function startDraft(path: string, madeAt: Date): Promise<Draft> {
  checkFree(path);
  await deleteForgotten(path);
  const draft = `${path}.${randomBytes(6).toString('hex')}.part`;
  const file = await open(draft, 'wx', 0o600);
  const sums: string[] = [];
  const add: Draft['add'] = async (name, size, content) => {
    const hash = createHash('sha256');
    let written = 0;
    await file.writeFile(tarHeader(name, size, madeAt));
    for await (const bytes of content) {
      hash.update(bytes);
      written += bytes.length;
      await file.writeFile(bytes);
    }
    if (written !== size) throw new Stop(`${name} changed while it was copied.`);
    await file.writeFile(tarPadding(size));
    sums.push(`${hash.digest('hex')}  ${name}\n`);
  };
  let isOpen = true;
  const close = async () => {
    if (isOpen) await file.close();
    isOpen = false;
  };
  return {
    add,
    async finish() {
      const list = Buffer.from(sums.join(''));
      await add(SUMS, list.length, [list]);
      await file.writeFile(TAR_END);
      await file.sync();
      await close();
      checkFree(path);
      await rename(draft, path);
      await syncFolder(dirname(path));
    },
    async discard() {
      await close();
      await rm(draft, { force: true });
    },
  };
}

function checkFree(path: string) {
  if (existsSync(path)) throw new Stop(`${path} is there already. Give the backup another name.`);
  if (!existsSync(dirname(path))) throw new Stop(`There is no folder ${dirname(path)}.`);
}

async function deleteForgotten(path: string) {
  const isDraft = (name: string) =>
    name.startsWith(`${basename(path)}.`) &&
    /^[0-9a-f]{12}\.part$/.test(name.slice(basename(path).length + 1));
  for (const name of (await readdir(dirname(path))).filter(isDraft)) {
    const draft = join(dirname(path), name);
    if (Date.now() - (await stat(draft)).mtimeMs > FORGOTTEN_MS) await rm(draft);
  }
}

/** Makes what was put into a folder last through a power cut. Windows cannot, and does not need it. */
export async function syncFolder(folder: string) {
  if (process.platform === 'win32') return;
  const handle: FileHandle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
