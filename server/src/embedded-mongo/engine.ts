import { Catalogue } from './catalogue/catalogue.ts';
import { Cursors } from './commands/cursors.ts';
import { FailPoints } from './commands/failPoints.ts';
import { Commits } from './storage/commits.ts';
import { lockFolder } from './storage/folderLock.ts';
import { Storage } from './storage/storage.ts';
import { Sessions } from './transactions/sessions.ts';
import { Locks } from './transactions/transactions.ts';

/** Everything behind the commands: one folder's data and what is open on it. */
export interface Engine {
  /** Where it is served: what `hello` names as the only member, so that drivers find it there. */
  address: string;
  storage: Storage;
  catalogue: Catalogue;
  commits: Commits;
  locks: Locks;
  sessions: Sessions;
  cursors: Cursors;
  failPoints: FailPoints;
  close(): Promise<void>;
}

/** Opens a folder. Throws when another process has it, it is not ours, or its format is newer. */
export function openEngine(folder: string): Engine {
  const release = lockFolder(folder);
  try {
    const storage = new Storage(folder);
    const catalogue = new Catalogue(storage);
    const commits = new Commits(storage, catalogue);
    const locks = new Locks(storage, catalogue);
    return {
      address: 'localhost:27017',
      storage,
      catalogue,
      commits,
      locks,
      sessions: new Sessions(storage, commits, locks),
      cursors: new Cursors(),
      failPoints: new FailPoints(),
      async close() {
        locks.endAll();
        await commits.idle();
        await storage.close();
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}
