import { formatVersion } from '../catalogue/catalogue.ts';
import { MongoError } from '../errors.ts';
import { type Flow, pause } from '../turns.ts';
import { encode, int, long } from '../values/values.ts';
import { type Entry, Storage, type View } from './storage.ts';

/** About how many bytes a block has; one entry that is larger has a block of its own. */
const blockBytes = 4 * 1024 * 1024;
const chunkSize = 512;
/** Every key there is lies between these: its first byte says what it is, see catalogue.ts. */
const [firstKey, lastKey] = [Buffer.from([0]), Buffer.from([0xff])];

/** Entries as bytes: for each the lengths of key and value in 4 bytes each (big-endian), key, value. */
function pack(entries: Entry[]): Buffer {
  const parts: Buffer[] = [];
  for (const { key, value } of entries) {
    const lengths = Buffer.allocUnsafe(8);
    lengths.writeUInt32BE(key.length, 0);
    lengths.writeUInt32BE(value.length, 4);
    parts.push(lengths, key, value);
  }
  return Buffer.concat(parts);
}

/** The entries of a block, in order. Throws for bytes that are no block. */
export function unpack(block: Buffer): Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at < block.length; ) {
    const start = at + 8;
    if (start > block.length) throw new Error('a block of the backup ends too early');
    const middle = start + block.readUInt32BE(at);
    at = middle + block.readUInt32BE(at + 4);
    if (at > block.length) throw new Error('a block of the backup ends too early');
    entries.push({ key: block.subarray(start, middle), value: block.subarray(middle, at) });
  }
  return entries;
}

function* blocks(view: View): Flow<Uint8Array> {
  let held: Entry[] = [];
  let bytes = 0;
  const take = (): Uint8Array => {
    const block = encode({ entries: int(held.length), block: pack(held) }, Infinity);
    [held, bytes] = [[], 0];
    return block;
  };
  for (let start = firstKey; ; ) {
    const chunk = view.range(start, lastKey, false, chunkSize);
    for (const entry of chunk) {
      const size = entry.key.length + entry.value.length;
      if (held.length > 0 && bytes + size > blockBytes) yield take();
      held.push(entry);
      bytes += size;
    }
    if (chunk.length < chunkSize) break;
    start = Buffer.concat([chunk.at(-1)!.key, Buffer.from([0])]);
    yield pause;
  }
  if (held.length > 0) yield take();
}

/**
 * The whole folder as it was at one commit: first `{format, entries}` (how many, to show progress
 * by), then `{entries, block}` in key order. It reads an lmdb snapshot, which writers do not wait
 * for; until it ends, the pages they free are not used again, so the data file may grow.
 */
export function* backUp(storage: Storage): Flow<Uint8Array> {
  const snapshot = storage.snapshot();
  try {
    yield encode({ format: int(formatVersion), entries: long(storage.entries()) });
    yield* blocks(snapshot);
  } finally {
    snapshot.done();
  }
}

/** A folder that is filled with the blocks of a backup, for a store to be started on. */
export interface FolderFromBackup {
  /** Puts a block's entries, and resolves when they are on disk. Throws 14031 when that is full. */
  put(block: Buffer): void;
  /** How many entries are there. */
  entries(): number;
  close(): Promise<void>;
}

/** Starts to fill a folder, which must be empty or not there yet. Throws for one that holds data. */
export function fillFolder(folder: string): FolderFromBackup {
  const storage = new Storage(folder);
  if (storage.entries() > 0) throw new Error(`${folder} holds data already`);
  return {
    put(block) {
      const entries = unpack(block);
      try {
        storage.commit(() => {
          for (const { key, value } of entries) storage.put(key, value);
        });
      } catch (error) {
        throw storage.isFull() ? new MongoError(14031, 'the disk is full') : error;
      }
    },
    entries: () => storage.entries(),
    close: () => storage.close(),
  };
}
