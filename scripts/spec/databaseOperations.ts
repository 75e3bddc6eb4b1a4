import type { Db, MongoClient } from 'mongodb';
import type { Operate } from './operations.ts';

export const databaseOperations: Record<string, Operate<Db>> = {
  aggregate: (db, { pipeline, ...options }) => db.aggregate(pipeline as [], options).toArray(),
  createChangeStream: (db, { pipeline, ...options }) => db.watch(pipeline as [], options).tryNext(),
  createCollection: (db, { collection, ...options }) =>
    db.createCollection(collection as string, options),
  dropCollection: (db, { collection, ...options }) =>
    db.dropCollection(collection as string, options),
  listCollections: (db, { filter, ...options }) =>
    db.listCollections((filter ?? {}) as object, options).toArray(),
  listCollectionNames: (db, { filter, ...options }) =>
    db.listCollections((filter ?? {}) as object, { ...options, nameOnly: true }).toArray(),
  modifyCollection: (db, { collection, session, ...options }) =>
    db.command({ collMod: collection, ...options }, { session } as object),
  runCommand: (db, { command, commandName: _, ...options }) =>
    db.command(command as object, options),
};

export const clientOperations: Record<string, Operate<MongoClient>> = {
  clientBulkWrite: (client, { models, ...options }) =>
    client.bulkWrite(
      (models as Record<string, Record<string, unknown>>[]).map((model) => {
        const [[name, fields]] = Object.entries(model) as [[string, Record<string, unknown>]];
        return { name, ...fields } as never;
      }),
      options,
    ),
  createChangeStream: (client, { pipeline, ...options }) =>
    client.watch(pipeline as [], options).tryNext(),
  listDatabases: (client, options) => client.db('admin').admin().listDatabases(options),
  listDatabaseNames: (client, options) =>
    client
      .db('admin')
      .admin()
      .listDatabases({ ...options, nameOnly: true }),
};
