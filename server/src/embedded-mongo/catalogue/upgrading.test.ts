import { rmSync } from 'node:fs';
import { MongoClient } from 'mongodb';
import { expect, test } from 'vitest';
import { startEmbeddedMongo } from '../index.ts';
import { Storage } from '../storage/storage.ts';
import { aStore } from '../testing/aStore.ts';
import { encode, int } from '../values/values.ts';
import { Catalogue } from './catalogue.ts';
import { after, place, recordOf } from './places.ts';

/** Writes a folder back as format 1 had it: the record's number at the end of every index key. */
async function downgrade(folder: string): Promise<void> {
  const storage = new Storage(folder);
  const catalogue = new Catalogue(storage);
  storage.commit(() => {
    for (const collection of catalogue.all())
      for (const index of collection.indexes.filter(({ unique }) => unique)) {
        const prefix = place.index(collection, index);
        for (const { key, value } of storage.range(prefix, after(prefix), false, 1e6)) {
          expect(recordOf(value)).toBeGreaterThan(0);
          storage.remove(key);
          storage.put(Buffer.concat([key, value]), Buffer.alloc(0));
        }
      }
    storage.put(place.session(Buffer.alloc(16, 7)), encode({ txnNumber: int(1) }));
    storage.put(place.format, encode({ format: int(1) }));
  });
  await storage.close();
}

test('a folder of format 1 is upgraded where it lies: all is found, and what is unique stays so', async () => {
  const before = await aStore();
  const documents = Array.from({ length: 2500 }, (_, n) => ({
    _id: n,
    name: `n${n}`,
    tags: [n, -n],
  }));
  await before.db.collection<{ _id: number }>('c').insertMany(documents);
  await before.db.collection('c').createIndex({ name: 1 }, { unique: true });
  await before.db.collection('c').createIndex({ tags: 1 });
  await before.close();
  await downgrade(before.folder);

  for (let start = 0; start < 2; start++) {
    const server = await startEmbeddedMongo({ folder: before.folder });
    const client = await MongoClient.connect(server.uri);
    const collection = client.db('test').collection<{ _id: number; name: string }>('c');
    expect(await collection.findOne({ _id: 2499 })).toEqual(documents[2499]);
    expect(await collection.findOne({ name: 'n1024' })).toEqual(documents[1024]);
    expect(await collection.countDocuments({ tags: -77 })).toBe(1);
    await expect(collection.insertOne({ _id: -1, name: 'n7' })).rejects.toMatchObject({
      code: 11000,
    });
    await expect(collection.insertOne({ _id: 7, name: 'new' })).rejects.toMatchObject({
      code: 11000,
    });
    expect(await client.db('test').command({ validate: 'c' })).toMatchObject({ valid: true });
    await client.close();
    await server.close();
  }
  rmSync(before.folder, { recursive: true });
});
