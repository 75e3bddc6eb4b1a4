import {
  BSON,
  type ClientSession,
  type Collection,
  type Db,
  GridFSBucket,
  MongoClient,
  type MongoClientOptions,
} from 'mongodb';
import type { Doc } from './format.ts';
import type { Known } from './matching.ts';
import { Skipped } from './skipping.ts';

/** An event with the name that test files give it. */
export interface Observed {
  name: string;
  event: Doc;
}

/** The driver's names of the events that tests look at. */
const commandEvents = ['commandStarted', 'commandSucceeded', 'commandFailed'];
const poolEvents = [
  'connectionPoolCreated',
  'connectionPoolReady',
  'connectionPoolCleared',
  'connectionPoolClosed',
  'connectionCreated',
  'connectionReady',
  'connectionClosed',
  'connectionCheckOutStarted',
  'connectionCheckOutFailed',
  'connectionCheckedOut',
  'connectionCheckedIn',
];
const unified = (name: string): string => `${name.replace(/^connectionPool/, 'pool')}Event`;

/** Commands whose events tests never see: they steer the test, or are secret. */
const hidden = ['configureFailPoint', 'saslStart', 'saslContinue', 'authenticate', 'getnonce'];

/** An event with a copy of its command, for the driver shares parts of it with later commands. */
function asOfNow(event: Doc): Doc {
  if (event.command === undefined) return event;
  const bytes = BSON.serialize(event.command as Doc, { ignoreUndefined: true });
  return Object.assign(Object.create(event), { command: BSON.deserialize(bytes) });
}

/** Everything a test's entities are called by: clients and what hangs on them. */
export class Entities implements Known {
  private readonly entities = new Map<string, unknown>();
  private readonly lsids = new Map<string, unknown>();
  private readonly clients = new Map<string, MongoClient>();
  readonly observed = new Map<string, Observed[]>();
  /** Every command that a client sent, with its lsid. */
  readonly sent = new Map<string, Doc[]>();
  private readonly uri: string;

  constructor(uri: string) {
    this.uri = uri;
  }

  value(name: string): unknown {
    if (!this.entities.has(name)) throw new Error(`there is no entity '${name}'`);
    return this.entities.get(name);
  }

  get<T>(name: unknown): T {
    return this.value(name as string) as T;
  }

  set(name: string, value: unknown): void {
    this.entities.set(name, value);
  }

  lsid(name: string): unknown {
    return this.lsids.get(name) ?? this.get<ClientSession>(name).id;
  }

  async create(list: Doc[]): Promise<void> {
    for (const item of list) {
      const [kind = '', spec] = Object.entries(item)[0]!;
      const make = this.makers[kind];
      if (!make) throw new Skipped(`an entity '${kind}' is outside this runner`);
      await make(spec as Doc & { id: string });
    }
  }

  private readonly makers: Record<string, (spec: Doc & { id: string }) => unknown> = {
    client: (spec) => this.makeClient(spec),
    database: ({ id, client, databaseName, databaseOptions }) =>
      this.set(
        id,
        this.get<MongoClient>(client).db(databaseName as string, databaseOptions as Doc),
      ),
    collection: ({ id, database, collectionName, collectionOptions }) =>
      this.set(
        id,
        this.get<Db>(database).collection(collectionName as string, collectionOptions as Doc),
      ),
    session: ({ id, client, sessionOptions }) => {
      const session = this.get<MongoClient>(client).startSession(sessionOptions as Doc);
      this.set(id, session);
      this.lsids.set(id, session.id);
    },
    bucket: ({ id, database, bucketOptions }) =>
      this.set(id, new GridFSBucket(this.get<Db>(database), bucketOptions as Doc)),
  };

  private async makeClient(spec: Doc & { id: string }): Promise<void> {
    if (spec.autoEncryptOpts) throw new Skipped('client-side encryption is outside this runner');
    const client = new MongoClient(this.uri, {
      serverSelectionTimeoutMS: 3000,
      ...(spec.uriOptions as MongoClientOptions | undefined),
      ...(spec.serverApi !== undefined && { serverApi: spec.serverApi as never }),
      monitorCommands: true,
    });
    const wanted = (spec.observeEvents as string[] | undefined) ?? [];
    const ignored = [...hidden, ...((spec.ignoreCommandMonitoringEvents as string[]) ?? [])];
    const [seen, sent]: [Observed[], Doc[]] = [[], []];
    this.observed.set(spec.id, seen);
    this.sent.set(spec.id, sent);
    for (const driverName of [...commandEvents, ...poolEvents]) {
      const name = unified(driverName);
      client.on(driverName as 'commandStarted', (event) => {
        if (ignored.includes(event.commandName)) return;
        const kept = asOfNow(event as unknown as Doc);
        if (name === 'commandStartedEvent') sent.push(kept.command as Doc);
        if (wanted.includes(name)) seen.push({ name, event: kept });
      });
    }
    this.clients.set(spec.id, client);
    this.set(spec.id, client);
  }

  /** Ends sessions and closes clients. */
  async close(): Promise<void> {
    await Promise.all([...this.clients.values()].map((client) => client.close()));
  }
}

export type AnyCollection = Collection<Doc>;
