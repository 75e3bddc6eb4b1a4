import { type ClientSession, type Connection, createConnection } from 'mongoose';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations.ts';

/** The connection to the database, whichever engine runs. */
export type Storage = {
  connection: Connection;
  /** Runs `work` in a transaction and retries it when another got in between, so `work` must only write through the session. */
  transaction<T>(work: (session: ClientSession) => Promise<T>): Promise<T>;
  /** Brings what older versions stored up to this one; before indexes are made. Rejects where a newer one stored it. */
  migrate(clock: () => Date): Promise<void>;
  /** Rejects where the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
};

/** Connects to the MongoDB at `uri`, or to the embedded store that answers there. `dbName` goes before the address's own. */
export async function openStorage(uri: string, dbName?: string): Promise<Storage> {
  const connection = await createConnection(uri, {
    ...(dbName ? { dbName } : {}),
    autoIndex: false,
    autoCreate: false,
    serverSelectionTimeoutMS: 10_000,
  }).asPromise();
  return {
    connection,
    transaction: (work) =>
      connection.getClient().withSession((session) => session.withTransaction(() => work(session))),
    migrate: (clock) => migrate(connection.getClient().db(connection.name), MIGRATIONS, { clock }),
    async ping() {
      await connection.getClient().db(connection.name).command({ ping: 1 }, { timeoutMS: 2000 });
    },
    close: () => connection.close(),
  };
}
