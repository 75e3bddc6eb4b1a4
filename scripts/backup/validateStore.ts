import { MongoClient } from 'mongodb';
import { startEmbeddedMongo } from '../../server/src/embedded-mongo/index.ts';
import { Stop } from '../import/failure.ts';
import { createBar } from './bar.ts';
import { checkGoingOn } from './command.ts';

const HOUR_MS = 60 * 60 * 1000;

/** Opens a store and has it compare its documents with its indexes; answers how many documents there are. */
export async function validateStore(folder: string): Promise<number> {
  const server = await startEmbeddedMongo({ folder, keepsExpired: true }).catch((error: Error) => {
    throw new Stop(`The store in the backup cannot be opened: ${error.message}.`);
  });
  const client = await MongoClient.connect(server.uri);
  try {
    const names = await listCollections(client);
    const bar = createBar('Validating', names.length);
    let documents = 0;
    for (const [done, { database, name }] of names.entries()) {
      checkGoingOn();
      const db = client.db(database);
      const found = await db.command({ validate: name, maxTimeMS: HOUR_MS });
      if (!found.valid) throw new Stop(`The store in the backup is damaged: ${found.errors[0]}.`);
      documents += Number(found.nrecords);
      bar.show(done + 1, `${documents} documents`);
    }
    bar.end();
    return documents;
  } finally {
    await client.close();
    await server.close();
  }
}

async function listCollections(client: MongoClient) {
  const { databases } = await client.db('admin').admin().listDatabases({ nameOnly: true });
  const lists = databases.map(async ({ name: database }) => {
    const collections = await client.db(database).listCollections({}, { nameOnly: true }).toArray();
    return collections.map(({ name }) => ({ database, name }));
  });
  return (await Promise.all(lists)).flat();
}
