import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { makeId } from '@roundhouse/shared/primitives';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFileStore, type FileStore } from './fileStore.ts';

let folder: string;
let files: FileStore;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'roundhouse-files-'));
  files = createFileStore(folder);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function text(id: string): Promise<string | null> {
  const file = await files.read('hacks', id);
  return file && (await buffer(file.stream)).toString();
}

describe('the file store', () => {
  it('gives back what was put, until it is deleted', async () => {
    const id = makeId();
    await files.put('hacks', id, Buffer.from('solder'));
    expect(await text(id)).toBe('solder');
    expect((await files.read('hacks', id))?.bytes).toBe(6);
    await files.delete('hacks', id);
    await files.delete('hacks', id);
    expect(await text(id)).toBeNull();
  });

  it('keeps nothing of a stream that breaks off', async () => {
    const id = makeId();
    async function* broken() {
      yield Buffer.from('half');
      throw new Error('gone');
    }
    await expect(files.put('hacks', id, broken())).rejects.toThrow('gone');
    expect(await text(id)).toBeNull();
    expect(await readdir(join(folder, 'hacks', id.slice(22)))).toEqual([]);
  });

  it('takes no name that could leave its folder', async () => {
    for (const name of ['../x', `${makeId()}/../../x`, 'a', `${makeId()}-full.webp/..`]) {
      await expect(files.read('pictures', name)).rejects.toThrow('Not a file');
    }
  });
});
