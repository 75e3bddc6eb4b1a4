import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aStoreProcess, runStore } from '../../test/support/aStoreProcess.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-process-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const quick = { timeout: 30_000 };

/** Connects as an operator would: with what `--print-uri` prints. */
async function connected(port: number): Promise<MongoClient> {
  const { output } = await runStore(['--folder', folder, '--port', `${port}`, '--print-uri']);
  return MongoClient.connect(output.trim());
}

test('it keeps its password in a file for its owner, and says only where', quick, async () => {
  const store = await aStoreProcess(folder);
  const path = join(folder, 'store.password');
  expect(statSync(path).mode & 0o777).toBe(0o600);
  const password = readFileSync(path, 'utf8').trim();
  expect(password.length).toBeGreaterThan(30);
  const client = await connected(store.port);
  expect(client.options.credentials?.password).toBe(password);
  await client.db().collection('c').insertOne({ a: 1 });
  await client.close();
  const { code, output } = await store.stop();
  expect(code).toBe(0);
  expect(output).toContain(path);
  expect(output).not.toContain(password);
});

test('told to end while many write, it keeps all that it acknowledged', quick, async () => {
  const store = await aStoreProcess(folder);
  const client = await connected(store.port);
  const acknowledged: number[] = [];
  const write = async (writer: number): Promise<void> => {
    for (let i = writer; ; i += 8) {
      await client.db().collection<{ _id: number }>('c').insertOne({ _id: i });
      acknowledged.push(i);
    }
  };
  const writers = Array.from({ length: 8 }, (_, writer) => write(writer).catch(() => {}));
  while (acknowledged.length < 100) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(await store.stop('SIGINT')).toMatchObject({ code: 0 });
  await client.close(true);
  await Promise.all(writers);
  const again = await aStoreProcess(folder);
  const reader = await connected(again.port);
  const ids = await reader.db().collection<{ _id: number }>('c').distinct('_id');
  const stored = new Set(ids);
  expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
  expect(await reader.db().command({ validate: 'c' })).toMatchObject({ valid: true });
  await reader.close();
  await again.stop();
});

test('a password of the environment opens it, from a file too', quick, async () => {
  const file = join(folder, 'secret');
  writeFileSync(file, 'Zürich & co: 100 %\n');
  const data = join(folder, 'data');
  const store = await aStoreProcess(data, { STORE_PASSWORD_FILE: file });
  const client = new MongoClient(`mongodb://127.0.0.1:${store.port}/?directConnection=true`, {
    auth: { username: 'roundhouse', password: 'Zürich & co: 100 %' },
  });
  await client.db('a').collection('c').insertOne({});
  await client.close();
  const busy = await runStore(['--folder', join(folder, 'other'), '--port', `${store.port}`]);
  expect(busy).toMatchObject({ code: 1 });
  expect(busy.output).toContain(`Port ${store.port} of 127.0.0.1 is taken`);
  const locked = await runStore(['--folder', data, '--port', '0'], { STORE_PASSWORD: 'x' });
  expect(locked).toMatchObject({ code: 1 });
  expect(locked.output).toContain('is in use by process');
  await store.stop();
});

test('a foreign folder is left as it is', quick, async () => {
  writeFileSync(join(folder, 'holiday.txt'), 'photos');
  const { code, output } = await runStore(['--folder', folder, '--port', '0']);
  expect(code).toBe(1);
  expect(output).toContain('it holds holiday.txt');
  expect(() => statSync(join(folder, 'store.password'))).toThrow();
});
