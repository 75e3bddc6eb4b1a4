import { existsSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fillFolder } from '../../server/src/embedded-mongo/storage/backup.ts';
import { lockFolder } from '../../server/src/embedded-mongo/storage/folderLock.ts';
import { Stop } from '../import/failure.ts';
import { createBar, inUnits } from './bar.ts';
import { checkGoingOn } from './command.ts';
import { syncFolder } from './draft.ts';
import { CONTENTS, HEAD, isBlock, isDataFile, SUMS } from './format.ts';
import type { CheckedBackup } from './openBackup.ts';
import type { Member } from './tar.ts';

/** What a backup puts into a data folder; the store last: with it the board is there. */
const PLACES = ['auth-secret', 'files', 'store'];
const MARK = 'placing';

/**
 * The folder within the data folder that a backup is unpacked in: on the same disk, so that all
 * of it is put in place by renaming, even where the data folder is a mounted volume.
 */
export class Staging {
  readonly folder: string;
  private readonly data: string;
  private readonly unlock: () => void;

  /** Throws when another restore is under way in the data folder. */
  constructor(data: string) {
    this.data = data;
    this.folder = join(data, '.restoring');
    this.unlock = lockFolder(join(this.folder, 'lock'));
  }

  /** Whether an earlier restore was ended while it put things in place. */
  get wasPlacing(): boolean {
    return existsSync(join(this.folder, MARK));
  }

  /** What the data folder holds already of what a backup has. */
  taken(): string[] {
    return PLACES.filter((name) => existsSync(join(this.data, name)));
  }

  /** Unpacks a backup, each file flushed to disk. */
  async unpack(backup: CheckedBackup): Promise<void> {
    for (const name of PLACES) await rm(join(this.folder, name), { recursive: true, force: true });
    const store = fillFolder(join(this.folder, 'store'));
    const bar = createBar('Restoring', backup.bytes);
    let done = 0;
    try {
      for await (const member of backup.members()) {
        checkGoingOn();
        if (isBlock(member.name)) store.put(await buffer(member.content()));
        else if (isDataFile(member.name)) await this.write(member);
        else if (![HEAD, CONTENTS, SUMS].includes(member.name))
          throw new Stop(`The backup holds ${member.name}, which this version does not know.`);
        done += member.size;
        bar.show(done, inUnits(done));
      }
      if (store.entries() !== backup.contents.entries)
        throw new Stop('The backup does not hold as many entries as it says.');
    } finally {
      await store.close();
    }
    await syncFolders(this.folder);
    bar.end();
  }

  private async write(member: Member): Promise<void> {
    const path = join(this.folder, member.name);
    await mkdir(dirname(path), { recursive: true });
    const file = await open(path, 'wx', 0o600);
    try {
      for await (const bytes of member.content()) await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  }

  /**
   * Puts everything in place, after moving what is there to `aside`. The store comes last: until
   * then a restore that was ended is simply given again.
   */
  async place(aside: string): Promise<void> {
    await (await open(join(this.folder, MARK), 'w')).close();
    await syncFolder(this.folder);
    for (const name of this.taken().reverse()) {
      await mkdir(aside, { recursive: true, mode: 0o700 });
      await rename(join(this.data, name), join(aside, name));
    }
    for (const name of PLACES.filter((each) => existsSync(join(this.folder, each)))) {
      await rename(join(this.folder, name), join(this.data, name)).catch(refuseTaken);
    }
    await syncFolder(this.data);
  }

  /** Lets go; deletes what was unpacked, unless it was being put in place. */
  async end(isPlaced: boolean): Promise<void> {
    this.unlock();
    if (isPlaced || !this.wasPlacing) await rm(this.folder, { recursive: true, force: true });
  }
}

function refuseTaken(error: NodeJS.ErrnoException): never {
  if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
  throw new Stop('A board was started here meanwhile. Stop it, and restore again with --force.');
}

async function syncFolders(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) await syncFolders(join(folder, entry.name));
  }
  await syncFolder(folder);
}
