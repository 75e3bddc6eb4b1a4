import { join } from 'node:path';
import { BSON, type Db } from 'mongodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { killCommand, type Ran, runCommand, startCommand } from './aCommand.ts';
import { aFolder, cleanUp, fill, type ServedStore, serveStore } from './aDataFolder.ts';

const { Binary, Decimal128, Double, Int32, Long, MaxKey, MinKey, ObjectId, Timestamp } = BSON;
const BOOK = 'roundhouse_move';
let data: string;
let store: ServedStore;
let target: Db;
let uri: string;

beforeEach(async () => {
  const folder = await aFolder();
  data = join(folder, 'data');
  store = await serveStore(join(data, 'store'));
  const server = await serveStore(join(folder, 'target'));
  uri = server.uri.replace('/?', '/moved?');
  target = server.client.db('moved');
});
afterEach(cleanUp);

const move = (to = uri) => runCommand('move-to-mongodb', data, to);
const succeeded = ({ code, told }: Ran) => expect(code, told).toBe(0);

/** All of a collection as bytes, in the order of _id. */
async function bytesOf(db: Db, name: string): Promise<string[]> {
  const raw = await db
    .collection(name)
    .find({}, { raw: true, sort: { _id: 1 } })
    .toArray();
  return (raw as unknown as Buffer[]).map((bytes) => bytes.toString('hex'));
}

/** Every type there is, and field names that JavaScript would put in another order. */
const everyType = new Map<string, unknown>([
  ['_id', 'types'],
  ['z', new Int32(1)],
  ['2', new Double(2)],
  ['1', Long.fromNumber(1)],
  [
    'inner',
    new Map<string, unknown>([
      ['b', Decimal128.fromString('1.50')],
      [
        '0',
        [
          new Double(3),
          new Map([
            ['9', true],
            ['8', null],
          ]),
        ],
      ],
    ]),
  ],
  ['date', new Date(0)],
  ['bytes', new Binary(Buffer.from([1, 2]), 4)],
  ['pattern', new BSON.BSONRegExp('^a', 'i')],
  ['id', new ObjectId('000000000000000000000001')],
  ['stamp', new Timestamp({ t: 1, i: 2 })],
  ['code', new BSON.Code('f()')],
  ['least', new MinKey()],
  ['most', new MaxKey()],
  ['text', 'é'],
]);

describe('npm run move-to-mongodb', () => {
  it('copies every type, id and index exactly, once', async () => {
    const mixed = store.db.collection<{ _id: unknown }>('mixed');
    await store.db.collection('mixed').insertOne(everyType as never, { forceServerObjectId: true });
    await mixed.insertMany([
      { _id: 1.5 },
      { _id: Long.fromNumber(7) },
      { _id: { a: 1 } },
      { _id: new ObjectId() },
    ]);
    await store.db.createCollection('empty');
    const indexes = [
      { key: { board: 1, hot: -1 }, name: 'hot' },
      { key: { slug: 1 }, name: 'slug', unique: true, sparse: true },
      { key: { open: 1 }, name: 'open', partialFilterExpression: { open: true } },
      { key: { at: 1 }, name: 'expiry', expireAfterSeconds: 0 },
    ];
    await store.db.collection('indexed').createIndexes(indexes as never);
    await store.db
      .collection('indexed')
      .insertMany([{ slug: 'a' }, { slug: 'b', at: new Date(4e12) }]);
    const names = ['mixed', 'empty', 'indexed'];
    const before = await Promise.all(names.map((name) => bytesOf(store.db, name)));
    const wanted = await store.db.collection('indexed').listIndexes().toArray();
    expect((await move()).told).toContain('Stop it first');
    await store.stop();

    const moved = await move();
    succeeded(moved);
    expect(moved.told).toContain('MONGODB_URI');
    expect(await Promise.all(names.map((name) => bytesOf(target, name)))).toEqual(before);
    expect(await target.collection('indexed').listIndexes().toArray()).toEqual(wanted);
    expect((await target.listCollections().toArray()).map(({ name }) => name).sort()).toEqual(
      [...names, BOOK].sort(),
    );

    await target.collection('indexed').insertOne({ slug: 'c' });
    const again = await move();
    succeeded(again);
    expect(again.told).toContain('already');
    expect(await target.collection('indexed').countDocuments()).toBe(3);
  });

  it('goes on where it was killed, and takes what the board changed in between', async () => {
    await fill(store.db, 'large', 12_000);
    const { _id } = (await store.db.collection('large').findOne({ n: 3 })) as {
      _id: BSON.ObjectId;
    };
    await store.stop();
    const noted = async () => {
      const page = await target
        .collection<{ _id: string; copied: number }>(BOOK)
        .findOne({ _id: 'collection large' });
      return page && page.copied > 2000;
    };
    const killed = await killCommand(startCommand('move-to-mongodb', data, [uri]), noted);
    expect(killed.code).toBe(null);
    expect(await target.collection('large').countDocuments()).toBeGreaterThan(2000);
    expect(await target.collection('large').countDocuments()).toBeLessThan(12_000);

    await target.collection('large').insertOne({ n: 'left of a batch' }); // beyond what was noted
    succeeded(await move());
    store = await serveStore(join(data, 'store'));
    expect(await bytesOf(target, 'large')).toEqual(await bytesOf(store.db, 'large'));

    // As if it had been killed before its end, and the board had run.
    await target
      .collection(BOOK)
      .updateOne({ uuids: { $exists: true } }, { $unset: { finishedAt: 1 } });
    await store.db.collection('large').updateOne({ _id }, { $set: { n: -1 } });
    await store.db.collection('large').deleteOne({ n: 4 });
    const now = await bytesOf(store.db, 'large');
    await store.stop();
    succeeded(await move());
    expect(await bytesOf(target, 'large')).toEqual(now);
  });

  it('writes to nothing that it did not begin, and tells no password', async () => {
    await store.db.collection('ideas').insertOne({ title: 'Longer rails' });
    await store.stop();
    await target.collection('others').insertOne({ n: 1 });
    expect(await move()).toMatchObject({ code: 1, told: expect.stringContaining('not empty') });
    expect((await target.listCollections().toArray()).map(({ name }) => name)).toEqual(['others']);

    expect(await move(uri.replace('/moved?', '/?'))).toMatchObject({
      code: 2,
      told: expect.stringContaining('Name the database'),
    });
    for (const address of [
      'mongodb://me:s3cret@127.0.0.1:1/db?connectTimeoutMS=100',
      'mongodb://me:s3c%ret@h/db',
    ]) {
      const { code, told } = await move(address);
      expect(code).toBe(1);
      expect(told).not.toMatch(/s3c/);
    }
  });

  it('does not mix two boards in one database', async () => {
    await store.db.collection('ideas').insertOne({ title: 'Longer rails' });
    await store.stop();
    await target.collection(BOOK).insertOne({ _id: 'move' as never, uuids: ['another'] });
    expect((await move()).told).toContain('Another board');
    expect(await target.collection('ideas').countDocuments()).toBe(0);
  });
});
