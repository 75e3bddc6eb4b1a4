import fc from 'fast-check';
import type { ClientSession, Collection } from 'mongodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aStore, type TestStore } from '../testing/aStore.ts';

/** Few accounts, so that transactions meet on them. */
interface Account {
  _id: number;
  balance: number;
}
const ids = [0, 1, 2, 3];
const whole = ids.length * 100;

let store: TestStore;
beforeAll(async () => {
  store = await aStore();
});
afterAll(() => store.stop());

async function someAccounts(): Promise<Collection<Account>> {
  const accounts = store.db.collection<Account>(`accounts${Math.random()}`);
  await accounts.createIndex({ balance: 1 });
  await accounts.insertMany(ids.map((_id) => ({ _id, balance: 100 })));
  return accounts;
}

const rows = (accounts: Collection<Account>, session?: ClientSession): Promise<Account[]> =>
  accounts
    .find({}, session && { session })
    .sort({ _id: 1 })
    .toArray();

const sumOf = (list: Account[]): number => list.reduce((sum, { balance }) => sum + balance, 0);

async function isSound(accounts: Collection<Account>): Promise<void> {
  const report = await store.db.command({ validate: accounts.collectionName });
  expect(report).toMatchObject({ valid: true });
}

const anId = fc.constantFrom(...ids);
const aTransfer = fc.record({ from: anId, to: anId, amount: fc.integer({ min: 1, max: 9 }) });
type Transfer = { from: number; to: number; amount: number };

async function carry(
  accounts: Collection<Account>,
  { from, to, amount }: Transfer,
  session: ClientSession,
): Promise<void> {
  await accounts.updateOne({ _id: from }, { $inc: { balance: -amount } }, { session });
  await accounts.updateOne({ _id: to }, { $inc: { balance: amount } }, { session });
}

test('transfers of several clients at once keep the sum, in every snapshot', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(aTransfer, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 4 }),
      async (clients) => {
        const accounts = await someAccounts();
        const expected = ids.map(() => 100);
        for (const { from, to, amount } of clients.flat()) {
          expected[from]! -= amount;
          expected[to]! += amount;
        }
        let isOver = false;
        const watching = (async () => {
          while (!isOver) expect(sumOf(await rows(accounts))).toBe(whole);
        })();
        await Promise.all(
          clients.map((transfers) =>
            store.client.withSession(async (session) => {
              for (const transfer of transfers)
                await session.withTransaction(() => carry(accounts, transfer, session));
            }),
          ),
        );
        isOver = true;
        await watching;
        expect((await rows(accounts)).map(({ balance }) => balance)).toEqual(expected);
        await isSound(accounts);
      },
    ),
    { numRuns: 15 },
  ));

/** One step of a transaction: what it does to one account. */
const aStep = fc.record({
  kind: fc.constantFrom('update', 'remove', 'insert', 'upsert'),
  id: fc.integer({ min: 0, max: 6 }),
});

async function take(
  accounts: Collection<Account>,
  { kind, id }: { kind: string; id: number },
  session: ClientSession,
): Promise<unknown> {
  if (kind === 'remove') return accounts.deleteOne({ _id: id }, { session });
  if (kind === 'insert') return accounts.insertOne({ _id: id, balance: 7 }, { session });
  const upsert = kind === 'upsert';
  return accounts.updateOne({ _id: id }, { $inc: { balance: 1 } }, { session, upsert });
}

test('an aborted transaction leaves no trace, whatever it did and whether it failed', () =>
  fc.assert(
    fc.asyncProperty(fc.array(aStep, { minLength: 1, maxLength: 6 }), async (steps) => {
      const accounts = await someAccounts();
      const before = await rows(accounts);
      await store.client.withSession(async (session) => {
        session.startTransaction();
        try {
          for (const step of steps) await take(accounts, step, session);
        } catch {
          // a duplicate key: the store has aborted by itself
        }
        expect(await rows(accounts)).toEqual(before);
        await session.abortTransaction();
      });
      expect(await rows(accounts)).toEqual(before);
      expect(await accounts.countDocuments({ balance: 100 })).toBe(ids.length);
      await isSound(accounts);
    }),
    { numRuns: 30 },
  ));

test('a transaction reads one moment and its own writes, by every command, whatever others write', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ id: anId, amount: fc.integer({ min: 1, max: 50 }) }), {
        minLength: 1,
        maxLength: 5,
      }),
      async (others) => {
        const accounts = await someAccounts();
        await store.client.withSession(async (session) => {
          session.startTransaction();
          await accounts.insertOne({ _id: 9, balance: 900 }, { session });
          const expected = await rows(accounts, session);
          const cursor = accounts.find({}, { session, batchSize: 1 }).sort({ _id: 1 });
          const seen = [await cursor.next()];
          for (const { id, amount } of others) {
            await accounts.updateOne({ _id: id }, { $inc: { balance: amount } });
            await accounts.insertOne({ _id: 100 + Math.random(), balance: amount });
            expect(await rows(accounts, session)).toEqual(expected);
          }
          for (let next = await cursor.next(); next; next = await cursor.next()) seen.push(next);
          expect(seen).toEqual(expected);
          expect(await accounts.countDocuments({}, { session })).toBe(expected.length);
          expect(await accounts.distinct('balance', {}, { session })).toEqual([100, 900]);
          const [total] = await accounts
            .aggregate([{ $group: { _id: null, sum: { $sum: '$balance' } } }], { session })
            .toArray();
          expect(total).toEqual({ _id: null, sum: sumOf(expected) });
          await session.commitTransaction();
        });
        expect(sumOf(await rows(accounts))).toBe(
          whole + 900 + 2 * others.reduce((sum, { amount }) => sum + amount, 0),
        );
      },
    ),
    { numRuns: 15 },
  ));
