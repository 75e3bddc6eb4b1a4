import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Db, MongoClient } from 'mongodb';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { killCommand, type Ran, runCommand, startCommand } from './aCommand.ts';
import { aFolder, cleanUp, fill, putFile, type ServedStore, serveStore } from './aDataFolder.ts';

const PICTURE = `files/pictures/a1/${'0'.repeat(22)}a1-full.webp`;
let folder: string;
let data: string;
let file: string;
let store: ServedStore;

beforeEach(async () => {
  folder = await aFolder();
  data = join(folder, 'data');
  file = join(folder, 'backup.tar');
  store = await serveStore(join(data, 'store'));
  await putFile(data, PICTURE, 'a picture');
  await putFile(data, 'auth-secret', 'a secret');
});
afterEach(cleanUp);

const backUp = () => runCommand('backup', data, file);
const restore = (to: string, ...flags: string[]) => runCommand('restore', to, file, ...flags);
const succeeded = ({ code, told }: Ran) => expect(code, told).toBe(0);
const drafts = async () => (await readdir(folder)).filter((name) => name.endsWith('.part'));

/** Starts a store on restored data, and looks whether its collections are sound. */
async function validated(restored: string): Promise<Db> {
  const { db } = await serveStore(join(restored, 'store'));
  const collections = await db.listCollections().toArray();
  for (const { name } of collections) {
    expect(await db.command({ validate: name })).toMatchObject({ valid: true, errors: [] });
  }
  return db;
}

/** Writes pairs of documents, each in a transaction, until told to stop. */
async function writePairs(client: MongoClient, isOver: () => boolean): Promise<void> {
  const db = client.db('roundhouse');
  for (let n = 0; !isOver(); n++) {
    await client.withSession((session) =>
      session.withTransaction(async () => {
        await db.collection('left').insertOne({ n }, { session });
        await db.collection('right').insertOne({ n }, { session });
      }),
    );
  }
}

const numbers = async (db: Db, name: string) =>
  (await db.collection(name).find().sort({ n: 1 }).toArray()).map(({ n }) => n as number);

describe('npm run backup and npm run restore', () => {
  it('take a whole board while it serves, and give it back', async () => {
    await fill(store.db, 'large', 2000);
    for (const name of ['left', 'right']) {
      await store.db.collection(name).createIndex({ n: 1 }, { unique: true });
    }
    let isOver = false;
    const load = writePairs(store.client, () => isOver);
    const made = await backUp();
    isOver = true;
    await load;
    succeeded(made);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await drafts()).toEqual([]);

    expect(await backUp()).toMatchObject({
      code: 1,
      told: expect.stringContaining('is there already'),
    });
    const running = await restore(data, '--force');
    expect(running).toMatchObject({ code: 1, told: expect.stringContaining('Stop it first') });

    const elsewhere = join(folder, 'elsewhere');
    succeeded(await restore(elsewhere));
    expect(await readdir(elsewhere)).toEqual(['auth-secret', 'files', 'store']);
    expect(await readFile(join(elsewhere, PICTURE), 'utf8')).toBe('a picture');
    expect(await readFile(join(elsewhere, 'auth-secret'), 'utf8')).toBe('a secret');
    const db = await validated(elsewhere);
    const left = await numbers(db, 'left');
    expect(left.length).toBeGreaterThan(0);
    expect(left).toEqual(left.map((_, n) => n)); // nothing is missing before the last
    expect(await numbers(db, 'right')).toEqual(left);
    expect(await db.collection('large').countDocuments({ n: { $gte: 0 } })).toBe(2000);
  });

  it('work on a stopped board, and move a board aside only when told to', async () => {
    await store.db.collection('ideas').insertOne({ title: 'Longer rails' });
    await store.stop();
    succeeded(await backUp());
    await putFile(data, 'auth-secret', 'another secret');
    const refused = await restore(data);
    expect(refused).toMatchObject({ code: 1, told: expect.stringContaining('--force') });
    expect(await readFile(join(data, 'auth-secret'), 'utf8')).toBe('another secret');

    succeeded(await restore(data, '--force'));
    expect(await readFile(join(data, 'auth-secret'), 'utf8')).toBe('a secret');
    const aside = (await readdir(data)).find((name) =>
      name.startsWith('before-restore-'),
    ) as string;
    expect(await readFile(join(data, aside, 'auth-secret'), 'utf8')).toBe('another secret');
    expect((await readdir(join(data, aside))).sort()).toEqual(['auth-secret', 'files', 'store']);
    for (const each of [data, join(data, aside)]) {
      expect(await countIdeas(await validated(each))).toBe(1);
    }
  });

  it('leave nothing harmed when they are killed, and complete when given again', async () => {
    await fill(store.db, 'large', 8000);
    const begun = async () => {
      const [draft] = await drafts();
      return draft && (await stat(join(folder, draft))).size > 5_000_000;
    };
    expect(await killCommand(startCommand('backup', data, [file]), begun)).toMatchObject({
      code: null,
    });
    expect(existsSync(file)).toBe(false);
    expect(await store.db.collection('large').countDocuments()).toBe(8000);
    succeeded(await backUp());

    const elsewhere = join(folder, 'elsewhere');
    const unpacked = async () => {
      const facts = await stat(join(elsewhere, '.restoring/store/data.mdb')).catch(() => null);
      return facts && facts.size > 5_000_000;
    };
    const killed = await killCommand(startCommand('restore', elsewhere, [file]), unpacked);
    expect(killed.code).toBe(null);
    expect(await readdir(elsewhere)).toEqual(['.restoring']);
    succeeded(await restore(elsewhere));
    expect(await readdir(elsewhere)).toEqual(['auth-secret', 'files', 'store']);
    expect(await (await validated(elsewhere)).collection('large').countDocuments()).toBe(8000);
  });

  it('complete a restore that was ended while it put things in place', async () => {
    succeeded(await backUp());
    const half = join(folder, 'half');
    await mkdir(join(half, '.restoring/store'), { recursive: true });
    await cp(join(data, 'files'), join(half, 'files'), { recursive: true });
    await writeFile(join(half, '.restoring/placing'), '');
    succeeded(await restore(half));
    expect(await readFile(join(half, PICTURE), 'utf8')).toBe('a picture');
    expect(existsSync(join(half, '.restoring'))).toBe(false);
    await validated(half);
  });

  it('refuse what is no whole backup, and change nothing', async () => {
    await fill(store.db, 'large', 50);
    succeeded(await backUp());
    const whole = await readFile(file);
    const elsewhere = join(folder, 'elsewhere');
    const refusal = async (bytes: Buffer) => {
      await writeFile(file, bytes);
      const { code, told } = await restore(elsewhere);
      expect(code).toBe(1);
      expect(await readdir(elsewhere)).toEqual([]);
      return told;
    };
    const changed = (at: number, text: string) => {
      const copy = Buffer.from(whole);
      copy.write(text, at);
      return copy;
    };
    const at = (text: string) => whole.indexOf(text);
    expect(await refusal(whole.subarray(0, 200_000))).toContain('breaks off');
    expect(await refusal(whole.subarray(0, at('SHA256SUMS')))).toContain('breaks off');
    expect(await refusal(changed(300_000, 'y'))).toContain('store/000001.block is not what');
    expect(await refusal(changed(at('a picture'), 'A'))).toContain(`${PICTURE} is not what`);
    expect(await refusal(changed(at('store/000001'), 'X'))).toContain('is no header');
    expect(await refusal(changed(at('"format": 1'), '"format": 9'))).toContain('newer version');
    expect(await refusal(Buffer.from('no tar'))).toContain('breaks off');
    await rm(file);
    expect((await restore(elsewhere)).told).toContain('There is no file');
  });
});

const countIdeas = (db: Db) => db.collection('ideas').countDocuments();

const mountPoint = await mkdtemp(join(tmpdir(), 'full-'));
const isMounted =
  spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', mountPoint]).status === 0;

afterAll(async () => {
  if (isMounted) spawnSync('umount', [mountPoint]);
  await rm(mountPoint, { recursive: true, force: true });
});

describe.skipIf(!isMounted)('on a full disk', () => {
  it('a backup and a restore say so, and leave nothing', async () => {
    await fill(store.db, 'large', 500);
    const full = { code: 1, told: expect.stringContaining('The disk is full') };
    expect(await runCommand('backup', data, join(mountPoint, 'b.tar'))).toMatchObject(full);
    expect(await readdir(mountPoint)).toEqual([]);
    succeeded(await backUp());
    expect(await restore(mountPoint)).toMatchObject(full);
    expect(await readdir(mountPoint)).toEqual([]);
  });
});
