import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { lockFolder } from '../../server/src/embedded-mongo/storage/folderLock.ts';
import { Stop } from '../import/failure.ts';
import { type CheckedBackup, openBackup } from './openBackup.ts';
import { isServed } from './openStore.ts';
import { Staging } from './staging.ts';
import { validateStore } from './validateStore.ts';

/** What was restored, and where what had been there is now; `aside` is undefined where nothing was. */
export type Restored = Pick<CheckedBackup, 'head' | 'contents'> & {
  documents: number;
  aside: string | undefined;
};

/** Puts the backup in a file into a data folder. Throws `Stop` where a board runs, or one is there and not `isForced`. */
export async function restoreBackup(
  file: string,
  data: string,
  isForced: boolean,
  now: Date,
): Promise<Restored> {
  await mkdir(data, { recursive: true, mode: 0o700 });
  const store = join(data, 'store');
  if (await isServed(store)) throw new Stop(`The board is running on ${data}. Stop it first.`);
  const staging = lock(() => new Staging(data));
  let isPlaced = false;
  try {
    const taken = staging.taken();
    if (taken.length > 0 && !isForced && !staging.wasPlacing) {
      throw new Stop(
        `${data} holds a board already (${taken.join(', ')}). With --force it is moved aside, not deleted.`,
      );
    }
    // Held until the end: no board starts on what is about to be moved.
    const unlock = taken.includes('store') ? lock(() => lockFolder(store)) : () => {};
    try {
      const { head, contents } = await unpack(file, staging);
      const documents = await validateStore(join(staging.folder, 'store'));
      const aside = join(data, `before-restore-${now.toISOString().replace(/[:.]/g, '-')}`);
      await staging.place(aside);
      isPlaced = true;
      return { head, contents, documents, aside: taken.length > 0 ? aside : undefined };
    } finally {
      if (!isPlaced) unlock(); // else the lock went aside with what it locked
    }
  } finally {
    await staging.end(isPlaced);
  }
}

async function unpack(file: string, staging: Staging): Promise<CheckedBackup> {
  const backup = await openBackup(file);
  try {
    await staging.unpack(backup);
  } finally {
    await backup.close();
  }
  return backup;
}

/** Takes a lock; that another process has it is said in a sentence. */
function lock<T>(take: () => T): T {
  try {
    return take();
  } catch (error) {
    throw new Stop(`${(error as Error).message}. Stop that process first.`);
  }
}
