import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Document, MongoClient } from 'mongodb';
import { Stop } from '../import/failure.ts';
import { createBar, inUnits } from './bar.ts';
import { checkGoingOn } from './command.ts';
import { ignoreMissing, listDataFiles } from './dataFolder.ts';
import type { Draft } from './draft.ts';
import {
  BACKUP_FORMAT,
  blockName,
  CONTENTS,
  type Contents,
  HEAD,
  type Head,
  isDataFile,
} from './format.ts';

/**
 * Writes a snapshot of the store, then the uploaded files. A file is on disk before the store
 * knows of it and never changes, so that whatever the snapshot names is found afterwards, unless
 * it was deleted on the board in between.
 */
export async function takeBackup(
  client: MongoClient,
  folder: string,
  draft: Draft,
  madeAt: Date,
): Promise<Contents> {
  const store = await takeStore(client, draft, madeAt);
  const contents = { ...store, ...(await takeFiles(folder, draft)) };
  await addText(draft, CONTENTS, contents);
  return contents;
}

const addText = (draft: Draft, name: string, value: object) => {
  const text = Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
  return draft.add(name, text.length, [text]);
};

async function takeStore(client: MongoClient, draft: Draft, madeAt: Date) {
  const options = { promoteBuffers: true } as object; // taken by the cursor, missing in its type
  const cursor = client.db('admin').runCursorCommand({ backup: 1 }, options);
  const first = await cursor.next().catch(describeRefusal);
  const head: Head = {
    format: BACKUP_FORMAT,
    storeFormat: first?.format,
    madeAt: madeAt.toISOString(),
  };
  await addText(draft, HEAD, head);
  const bar = createBar('Store', first?.entries);
  let [entries, blocks, bytes] = [0, 0, 0];
  for await (const item of cursor as AsyncIterable<Document & { entries: number; block: Buffer }>) {
    checkGoingOn();
    await draft.add(blockName(++blocks), item.block.length, [item.block]);
    entries += item.entries;
    bytes += item.block.length;
    bar.show(entries, inUnits(bytes));
  }
  bar.end();
  return { entries, blocks };
}

function describeRefusal(error: Error & { code?: unknown }): never {
  if (error.code !== 59) throw error;
  throw new Stop(
    'What runs there has no backup command. Back up a MongoDB with mongodump and the folder\n' +
      '“files” of the data folder with it; restart a board that runs an older version.',
  );
}

async function takeFiles(folder: string, draft: Draft) {
  const listed = await listDataFiles(folder);
  const strange = listed.find(({ name }) => !isDataFile(name));
  if (strange) throw new Stop(`A backup cannot hold a file named ${strange.name}. Rename it.`);
  const total = listed.reduce((sum, { size }) => sum + size, 0);
  const bar = createBar('Files', total);
  let [files, fileBytes] = [0, 0];
  for (const { name } of listed) {
    checkGoingOn();
    const file = await open(join(folder, name)).catch(ignoreMissing); // deleted since it was listed
    if (!file) continue;
    const { size } = await file.stat();
    await draft.add(name, size, createReadStream('', { fd: file }));
    files++;
    fileBytes += size;
    bar.show(fileBytes, `${files} files, ${inUnits(fileBytes)}`);
  }
  bar.end();
  return { files, fileBytes };
}
