import type { Connection } from 'mongoose';

/** Makes the collections of all models that were opened on the connection, and their indexes; repeatable. */
export async function createIndexes(connection: Connection): Promise<void> {
  await Promise.all(
    Object.values(connection.models).map(async (model) => {
      await model.createCollection();
      await model.createIndexes();
    }),
  );
}
