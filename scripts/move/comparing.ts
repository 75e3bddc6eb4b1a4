import { createHash } from 'node:crypto';
import type { Collection } from 'mongodb';
import { checkGoingOn } from '../backup/command.ts';
import { rawDocuments } from './rawDocuments.ts';

/** Whether two collections hold the same bytes in the order of _id; tells of what was read of the first. */
export async function isEqual(
  one: Collection,
  other: Collection,
  tell: (documents: number) => void,
): Promise<boolean> {
  const [first, second] = await Promise.all([digest(one, tell), digest(other, () => {})]);
  return first.count === second.count && first.hash === second.hash;
}

async function digest(collection: Collection, tell: (documents: number) => void) {
  const hash = createHash('sha256');
  let count = 0;
  for await (const raw of rawDocuments(collection)) {
    checkGoingOn();
    hash.update(raw); // a document begins with its length: no two lists have the same bytes
    count++;
    tell(1);
  }
  return { count, hash: hash.digest('hex') };
}
