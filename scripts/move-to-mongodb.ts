/** `npm run move-to-mongodb -- URI`: copies the embedded store to a MongoDB. */

import { MongoClient } from 'mongodb';
import { readConfig } from '../server/src/config.ts';
import { readArguments } from './backup/arguments.ts';
import { runCommand } from './backup/command.ts';
import { isServed, openStopped, storeFolder } from './backup/openStore.ts';
import { Stop } from './import/failure.ts';
import { type Moved, moveDatabase } from './move/moveDatabase.ts';

/** The database of the board in the embedded store. */
const DATABASE = 'roundhouse';

const USAGE = `
  npm run move-to-mongodb -- URI
  MOVE_TO=URI npm run move-to-mongodb

  Copies the embedded store of the data folder (ROUNDHOUSE_DATA) to an empty database of a MongoDB
  replica set or cluster, such as mongodb://USER:PASSWORD@HOST/roundhouse?replicaSet=rs0. By MOVE_TO
  the password stays out of the list of processes. The board must not be running. A run that was
  ended goes on where it was; the store is left as it is.

`;

await runCommand(main);

async function main() {
  const given = process.argv.slice(2);
  const { file: uri } = readArguments(given.length > 0 ? given : fromEnvironment(), USAGE);
  if (!uri) return;
  checkUri(uri);
  const config = readConfig({ ...process.env, MONGODB_URI: undefined });
  if (await isServed(storeFolder(config))) {
    throw new Stop(
      `The board is running on ${config.ROUNDHOUSE_DATA}: what is written meanwhile would be lost. Stop it first.`,
    );
  }
  const store = await openStopped(config);
  try {
    const client = await connect(uri);
    try {
      tell(await moveDatabase(store.client.db(DATABASE), client.db()), config.ROUNDHOUSE_DATA);
    } finally {
      await client.close();
    }
  } finally {
    await store.close();
  }
}

function fromEnvironment(): string[] {
  return process.env.MOVE_TO ? [process.env.MOVE_TO] : [];
}

/** Refuses what names no database: which one it then is, is easily got wrong. */
function checkUri(uri: string) {
  if (!/^mongodb(\+srv)?:\/\/[^/?]+\/[^?/]+/.test(uri)) {
    throw new Stop(
      'That is not mongodb://HOST/DATABASE. Name the database too, e.g. /roundhouse.',
      2,
    );
  }
}

async function connect(uri: string): Promise<MongoClient> {
  try {
    return await MongoClient.connect(uri, { serverSelectionTimeoutMS: 10_000 });
  } catch (error) {
    // A parse error may repeat the address, and the password with it.
    const isAddress = error instanceof Error && !error.name.startsWith('MongoServer');
    throw isAddress
      ? new Stop('That address cannot be used: it is not as MongoDB writes them.')
      : error;
  }
}

function tell({ collections, documents, finishedBefore }: Moved, data: string) {
  const what = `${documents} documents in ${collections} collections`;
  process.stderr.write(
    finishedBefore
      ? `\nAll was moved on ${finishedBefore.toISOString()} already. Nothing was done.\n`
      : `\nMoved and compared: ${what}.\n`,
  );
  process.stderr.write(
    `Now set MONGODB_URI to that address and start the board; keep ROUNDHOUSE_DATA at ${data},\n` +
      'where the uploaded files stay. Once all is well, the folder “store” in it may be deleted.\n',
  );
}
