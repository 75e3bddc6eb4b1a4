import { hostname } from 'node:os';
import { type Binary, ObjectId } from 'bson';
import { type Doc, int, isDoc, long, maxDocumentBytes } from '../values/values.ts';
import { maxMessageBytes } from '../wire/wire.ts';
import { authenticatingCommands, helloAuthentication } from './authenticating.ts';
import { type Answer, type Call, type Command, docOption } from './command.ts';

/** The replica set's name; of one member, so that transactions and retryable writes are on. */
export const setName = 'roundhouse';
const electionId = new ObjectId('7fffffff0000000000000001');
const version = '4.4.29';

function hello(call: Call): Answer {
  const isLegacy = call.name !== 'hello';
  const me = call.engine.address;
  const { application } = docOption(call.body, 'client');
  if (isDoc(application)) call.client.appName ??= String(application.name);
  return {
    reply: {
      helloOk: true,
      ...(isLegacy ? { ismaster: true } : { isWritablePrimary: true }),
      secondary: false,
      setName,
      setVersion: int(1),
      hosts: [me],
      primary: me,
      me,
      electionId,
      maxBsonObjectSize: int(maxDocumentBytes),
      maxMessageSizeBytes: int(maxMessageBytes),
      maxWriteBatchSize: int(100_000),
      localTime: new Date(),
      logicalSessionTimeoutMinutes: int(30),
      connectionId: int(call.client.id),
      minWireVersion: int(0),
      maxWireVersion: int(9),
      readOnly: false,
      ...helloAuthentication(call),
      ok: 1,
    },
  };
}

const constant = (options: string[], reply: (call: Call) => Doc, isOpen = false): Command => ({
  isOpen,
  options,
  run: (call) => ({ reply: { ...reply(call), ok: 1 } }),
});

const buildInfo = (): Doc => ({
  version,
  versionArray: [4, 4, 29, 0].map(int),
  gitVersion: 'embedded',
  modules: ['roundhouse embedded store'],
  bits: int(64),
  debug: false,
  maxBsonObjectSize: int(maxDocumentBytes),
  storageEngines: ['lmdb'],
});

const helloOptions = [
  'hello',
  'isMaster',
  'ismaster',
  'helloOk',
  'client',
  'compression',
  'saslSupportedMechs',
  'speculativeAuthenticate',
  'topologyVersion',
  'maxAwaitTimeMS',
  'loadBalanced',
  'backpressure',
  'hostInfo',
];

/** What drivers and shells ask when they connect. */
export const handshakeCommands: Record<string, Command> = {
  ...authenticatingCommands,
  hello: { isOpen: true, options: helloOptions, run: hello },
  isMaster: { isOpen: true, options: helloOptions, run: hello },
  ismaster: { isOpen: true, options: helloOptions, run: hello },
  ping: constant(['ping'], () => ({}), true),
  buildInfo: constant(['buildInfo'], buildInfo, true),
  buildinfo: constant(['buildinfo'], buildInfo, true),
  whatsmyuri: constant(['whatsmyuri'], () => ({ you: 'local' })),
  getLog: constant(['getLog'], () => ({ totalLinesWritten: int(0), log: [] })),
  getParameter: constant(['getParameter', 'featureCompatibilityVersion', 'allParameters'], () => ({
    featureCompatibilityVersion: { version: '4.4' },
  })),
  getCmdLineOpts: constant(['getCmdLineOpts'], () => ({ argv: [], parsed: {} })),
  getFreeMonitoringStatus: constant(['getFreeMonitoringStatus'], () => ({ state: 'disabled' })),
  hostInfo: constant(['hostInfo'], () => ({
    system: { hostname: hostname(), currentTime: new Date() },
  })),
  serverStatus: constant(['serverStatus'], (call) => ({
    host: hostname(),
    version,
    process: 'roundhouse',
    pid: long(process.pid),
    uptime: long(Math.round(process.uptime())),
    localTime: new Date(),
    repl: { setName, ismaster: true, me: call.engine.address },
    mem: { resident: int(Math.round(process.memoryUsage().rss / 2 ** 20)) },
    collections: int(call.engine.catalogue.all().length),
  })),
  replSetGetStatus: constant(['replSetGetStatus'], ({ engine }) => ({
    set: setName,
    date: new Date(),
    myState: int(1),
    members: [
      {
        _id: int(0),
        name: engine.address,
        health: 1,
        state: int(1),
        stateStr: 'PRIMARY',
        self: true,
      },
    ],
  })),
};

/** The ids in `endSessions` and its kin. */
export const sessionIds = (list: unknown): Buffer[] =>
  Array.isArray(list) ? list.map((item) => Buffer.from(((item as Doc).id as Binary).value())) : [];
