import { describeIndex } from '../catalogue/indexSpecs.ts';
import { fail } from '../errors.ts';
import { compileFilter } from '../matching/matching.ts';
import { type Doc, double, encode, int, wholeNumber } from '../values/values.ts';
import {
  type Command,
  docOption,
  flagOption,
  lookUp,
  lookUpOrMake,
  namespaceOf,
} from './command.ts';
import { batchAnswer } from './reading.ts';
import { refuseCollation } from './writing.ts';

const unsupported = [
  'capped',
  'timeseries',
  'viewOn',
  'pipeline',
  'validator',
  'clusteredIndex',
  'encryptedFields',
  'expireAfterSeconds',
  'changeStreamPreAndPostImages',
];

export const create: Command = {
  isTransactional: true,
  options: [
    'create',
    'autoIndexId',
    'idIndex',
    'size',
    'max',
    'storageEngine',
    'validationLevel',
    'validationAction',
    'indexOptionDefaults',
    'flags',
    'collation',
    ...unsupported,
  ],
  async run(call) {
    const option = unsupported.find(
      (name) => call.body[name] !== undefined && call.body[name] !== false,
    );
    if (option) fail(72, `the option '${option}' of create is not supported by this store`);
    if (call.body.collation !== undefined) refuseCollation(call.body.collation);
    const ns = namespaceOf(call);
    const step = (): void => {
      if (lookUp(call, ns)) fail(48, `a collection '${ns}' already exists`);
      lookUpOrMake(call, ns);
    };
    if (call.transaction) step();
    else await call.engine.commits.write(step);
    return { reply: { ok: 1 } };
  },
};

export const drop: Command = {
  options: ['drop'],
  async run(call) {
    const ns = namespaceOf(call);
    const reply = await call.engine.commits.write((): Doc => {
      const collection = call.engine.catalogue.get(ns) ?? fail(26, 'ns not found');
      call.engine.locks.waitForWriters(collection);
      const reply = { nIndexesWas: int(collection.indexes.length), ns, ok: 1 };
      call.engine.catalogue.drop(collection);
      return reply;
    });
    return { reply };
  },
};

export const dropDatabase: Command = {
  options: ['dropDatabase'],
  async run(call) {
    const { catalogue, commits, locks } = call.engine;
    const dropped = await commits.write(() => {
      const collections = catalogue.of(call.database);
      for (const collection of collections) locks.waitForWriters(collection);
      for (const collection of collections) catalogue.drop(collection);
      return collections.length;
    });
    return { reply: { ...(dropped > 0 && { dropped: call.database }), ok: 1 } };
  },
};

export const renameCollection: Command = {
  options: ['renameCollection', 'to', 'dropTarget'],
  async run(call) {
    const [from, to] = [call.body.renameCollection, call.body.to];
    if (typeof from !== 'string' || typeof to !== 'string')
      return fail(73, 'renameCollection takes two namespaces');
    const { catalogue, commits, locks } = call.engine;
    await commits.write(() => {
      const collection =
        catalogue.get(from) ?? fail(26, `Source collection ${from} does not exist`);
      const target = catalogue.get(to);
      if (target && !flagOption(call.body, 'dropTarget')) fail(48, 'target namespace exists');
      for (const each of [collection, target]) if (each) locks.waitForWriters(each);
      if (target) catalogue.drop(target);
      catalogue.rename(collection, to);
    });
    return { reply: { ok: 1 } };
  },
};

export const listCollections: Command = {
  options: ['listCollections', 'filter', 'nameOnly', 'cursor', 'authorizedCollections'],
  run(call) {
    const isNameOnly = flagOption(call.body, 'nameOnly');
    const matches = compileFilter(docOption(call.body, 'filter'));
    const described = call.engine.catalogue.of(call.database).map(({ ns, uuid, indexes }): Doc => {
      const name = ns.slice(call.database.length + 1);
      if (isNameOnly) return { name, type: 'collection' };
      return {
        name,
        type: 'collection',
        options: {},
        info: { readOnly: false, uuid },
        idIndex: describeIndex(indexes[0]!),
      };
    });
    const items = described.filter(matches).map((doc) => encode(doc));
    const ns = `${call.database}.$cmd.listCollections`;
    return batchAnswer(
      call,
      call.engine.cursors.open(ns, items, undefined),
      Number.MAX_SAFE_INTEGER,
      'firstBatch',
    );
  },
};

export const listDatabases: Command = {
  options: ['listDatabases', 'filter', 'nameOnly', 'authorizedDatabases'],
  run(call) {
    const names = [
      ...new Set(call.engine.catalogue.all().map(({ ns }) => ns.slice(0, ns.indexOf('.')))),
    ].sort();
    const matches = compileFilter(docOption(call.body, 'filter'));
    const isNameOnly = flagOption(call.body, 'nameOnly');
    const databases = names
      .map(
        (name): Doc =>
          isNameOnly
            ? { name }
            : { name, sizeOnDisk: double(call.engine.storage.bytes()), empty: false },
      )
      .filter(matches);
    return {
      reply: {
        databases,
        ...(!isNameOnly && { totalSize: double(call.engine.storage.bytes()) }),
        ok: 1,
      },
    };
  },
};

export const dbStats: Command = {
  options: ['dbStats', 'dbstats', 'scale', 'freeStorage'],
  run(call) {
    const collections = call.engine.catalogue.of(call.database);
    const size = double(call.engine.storage.bytes());
    return {
      reply: {
        db: call.database,
        collections: int(collections.length),
        views: int(0),
        objects: wholeNumber(collections.reduce((sum, { count }) => sum + count, 0)),
        indexes: int(collections.reduce((sum, { indexes }) => sum + indexes.length, 0)),
        storageSize: size,
        totalSize: size,
        ok: 1,
      },
    };
  },
};

export const collStats: Command = {
  options: ['collStats', 'collstats', 'scale'],
  run(call) {
    const ns = namespaceOf(call);
    const collection = call.engine.catalogue.get(ns);
    return {
      reply: {
        ns,
        count: wholeNumber(collection?.count ?? 0),
        nindexes: int(collection?.indexes.length ?? 0),
        ...(collection && { capped: false }),
        ok: 1,
      },
    };
  },
};
