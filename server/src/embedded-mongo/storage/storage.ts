import { mkdirSync, readFileSync, statfsSync } from 'node:fs';
import { open, type RootDatabase, type Transaction } from 'lmdb';
import { fail } from '../errors.ts';

/** A key and its value, both raw bytes. */
export interface Entry {
  key: Buffer;
  value: Buffer;
}

/** Reads of one moment: the latest state, or a transaction's snapshot with its own writes. */
export interface View {
  /** Another number after any change that may be seen here. */
  readonly version: number;
  get(key: Buffer): Buffer | undefined;
  /** Up to `limit` entries of [start, end), from the end when `isReverse`. */
  range(start: Buffer, end: Buffer, isReverse: boolean, limit: number): Entry[];
}

/** A view that also takes writes. */
export interface Writer extends View {
  put(key: Buffer, value: Buffer | Uint8Array): void;
  remove(key: Buffer): void;
}

/** How much of files this process may have mapped, in bytes, before it lets go of them. */
const mappedLimit = 128 * 1024 * 1024;

/** Bytes of files that are mapped and in memory; 0 where the system does not tell. */
function mappedBytes(): number {
  try {
    return Number(readFileSync('/proc/self/statm', 'utf8').split(' ')[2]) * 4096;
  } catch {
    return 0;
  }
}

const openEnvironment = (folder: string): RootDatabase<Buffer, Buffer> =>
  open<Buffer, Buffer>({
    path: folder,
    noSubdir: false,
    encoding: 'binary',
    keyEncoding: 'binary',
    overlappingSync: false,
    cache: false,
    maxReaders: 512,
  });

/** The lmdb environment of a folder: one ordered map of bytes, one flush per committed batch. */
export class Storage implements Writer {
  private env: RootDatabase<Buffer, Buffer>;
  private readonly folder: string;
  /** How to end each snapshot that is in use. */
  private readonly snapshots = new Set<() => void>();

  constructor(folder: string) {
    this.folder = folder;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    this.env = openEnvironment(folder);
  }

  version = 0;

  get(key: Buffer): Buffer | undefined {
    return this.env.get(key);
  }

  range(start: Buffer, end: Buffer, isReverse: boolean, limit: number): Entry[] {
    return this.read(start, end, isReverse, limit);
  }

  put(key: Buffer, value: Buffer | Uint8Array): void {
    this.env.putSync(key, value as Buffer);
  }

  remove(key: Buffer): void {
    this.env.removeSync(key);
  }

  /** Runs writes in one lmdb transaction; returns after it was flushed to disk. A throw undoes all. */
  commit<T>(action: () => T): T {
    this.version++;
    return this.env.transactionSync(action);
  }

  /** A snapshot of now; call `done` to let lmdb reuse the pages it pins. */
  snapshot(): View & { done(): void } {
    this.env.resetReadTxn();
    // biome-ignore lint/correctness/useHookAtTopLevel: lmdb's name for it, nothing of React's
    const transaction = this.env.useReadTransaction();
    const done = (): void => {
      if (this.snapshots.delete(done)) transaction.done();
    };
    this.snapshots.add(done);
    const checkOpen = (): void => {
      if (!this.snapshots.has(done)) fail(11600, 'the store is closing');
    };
    return {
      version: 0,
      get: (key) => {
        checkOpen();
        return this.env.get(key, { transaction });
      },
      range: (start, end, isReverse, limit) => {
        checkOpen();
        return this.read(start, end, isReverse, limit, transaction);
      },
      done,
    };
  }

  private read(
    start: Buffer,
    end: Buffer,
    isReverse: boolean,
    limit: number,
    transaction?: Transaction,
  ): Entry[] {
    const bounds = isReverse
      ? { start: end, exclusiveStart: true, end: start, inclusiveEnd: true, reverse: true }
      : { start, end };
    return this.env.getRange({ ...bounds, limit, ...(transaction && { transaction }) })
      .asArray as unknown as Entry[];
  }

  /**
   * Lets go of the data file's pages when this process has many of them mapped. They are the
   * system's file cache, but count as our memory until it takes them back; read again, they are
   * there at once. Does nothing while a snapshot is in use.
   */
  trim(limit = mappedLimit): void {
    if (this.snapshots.size > 0 || mappedBytes() <= limit) return;
    void this.env.close();
    this.env = openEnvironment(this.folder);
  }

  /** How many entries there are. */
  entries(): number {
    return (this.env.getStats() as { entryCount: number }).entryCount;
  }

  /** Bytes that the data file's pages take. */
  bytes(): number {
    const stats = this.env.getStats() as { pageSize: number; lastPageNumber: number };
    return stats.pageSize * (stats.lastPageNumber + 1);
  }

  /** True when the folder's disk has less than 256 kB left; lmdb itself reports an input/output error. */
  isFull(): boolean {
    const { bavail, bsize } = statfsSync(this.folder);
    return bavail * bsize < 256 * 1024;
  }

  /** Ends the snapshots that are in use, then the environment: their readers get 11600. */
  async close(): Promise<void> {
    for (const done of this.snapshots) done();
    await this.env.close();
  }
}
