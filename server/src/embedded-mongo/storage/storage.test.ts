import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { Storage } from './storage.ts';

const folder = mkdtempSync(join(tmpdir(), 'storage-'));
const storage = new Storage(folder);
afterEach(async () => {
  await storage.close();
  rmSync(folder, { recursive: true });
});

/** Megabytes of files that this process has mapped and in memory. */
const mapped = (): number =>
  Number(/^RssFile:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))![1]) / 1024;

const key = (i: number): Buffer => Buffer.from([1, i >> 8, i & 255]);

test.skipIf(process.platform !== 'linux')(
  'pages that were read are let go of, but not those of a snapshot in use',
  () => {
    storage.commit(() => {
      for (let i = 0; i < 4000; i++) storage.put(key(i), Buffer.alloc(10_000, i));
    });
    const readAll = (): void => {
      for (let i = 0; i < 4000; i++) expect(storage.get(key(i))![9_999]).toBe(i & 255);
    };
    readAll();
    const before = mapped();
    const snapshot = storage.snapshot();
    storage.trim(0);
    expect(mapped()).toBeGreaterThan(before - 10);
    expect(snapshot.get(key(7))![0]).toBe(7);
    snapshot.done();
    storage.trim(0);
    expect(mapped()).toBeLessThan(before - 30);
    readAll();
  },
);
