import type { GridFSBucket } from 'mongodb';
import type { AnyCollection } from './entities.ts';
import type { Doc } from './format.ts';
import type { Operate } from './operations.ts';

const doc = (value: unknown): Doc => (value ?? {}) as Doc;

/** A bulk write's models: {insertOne: {document}} and kin, which the driver takes as they are. */
const models = (requests: unknown): never => requests as never;

export const collectionOperations: Record<string, Operate<AnyCollection>> = {
  aggregate: (on, { pipeline, ...options }) => on.aggregate(pipeline as Doc[], options).toArray(),
  bulkWrite: (on, { requests, ...options }) => on.bulkWrite(models(requests), options),
  count: (on, { filter, ...options }) => on.count(doc(filter), options),
  countDocuments: (on, { filter, ...options }) => on.countDocuments(doc(filter), options),
  createChangeStream: (on, { pipeline, ...options }) =>
    on.watch(pipeline as Doc[], options).tryNext(),
  createIndex: (on, { keys, ...options }) => on.createIndex(keys as never, options),
  deleteMany: (on, { filter, ...options }) => on.deleteMany(doc(filter), options),
  deleteOne: (on, { filter, ...options }) => on.deleteOne(doc(filter), options),
  distinct: (on, { fieldName, filter, ...options }) =>
    on.distinct(fieldName as string, doc(filter), options),
  drop: (on, options) => on.drop(options),
  dropIndex: (on, { name, ...options }) => on.dropIndex(name as string, options),
  estimatedDocumentCount: (on, options) => on.estimatedDocumentCount(options),
  find: (on, { filter, ...options }) => on.find(doc(filter), options).toArray(),
  findOne: (on, { filter, ...options }) => on.findOne(doc(filter), options),
  findOneAndDelete: (on, { filter, ...options }) => on.findOneAndDelete(doc(filter), options),
  findOneAndReplace: (on, { filter, replacement, ...options }) =>
    on.findOneAndReplace(doc(filter), doc(replacement), options),
  findOneAndUpdate: (on, { filter, update, ...options }) =>
    on.findOneAndUpdate(doc(filter), doc(update), options),
  insertMany: (on, { documents, ...options }) => on.insertMany(documents as Doc[], options),
  insertOne: (on, { document, ...options }) => on.insertOne(doc(document), options),
  listIndexes: (on, options) => on.listIndexes(options).toArray(),
  listIndexNames: (on, options) => on.listIndexes(options).toArray(),
  rename: (on, { to, ...options }) => on.rename(to as string, options),
  replaceOne: (on, { filter, replacement, ...options }) =>
    on.replaceOne(doc(filter), doc(replacement), options),
  updateMany: (on, { filter, update, ...options }) =>
    on.updateMany(doc(filter), doc(update), options),
  updateOne: (on, { filter, update, ...options }) =>
    on.updateOne(doc(filter), doc(update), options),
};

async function bytesOf(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

export const bucketOperations: Record<string, Operate<GridFSBucket>> = {
  download: (bucket, { id, ...options }) =>
    bytesOf(bucket.openDownloadStream(id as never, options)),
  downloadByName: (bucket, { filename, ...options }) =>
    bytesOf(bucket.openDownloadStreamByName(filename as string, options)),
};
