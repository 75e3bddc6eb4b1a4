import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import {
  createAccountMailer,
  createAccounts,
  createAccountsStore,
} from '../features/accounts/index.ts';
import { createBoardsStore } from '../features/boards/index.ts';
import { createCommentsStore, createReactionsStore } from '../features/comments/index.ts';
import { createFeedStore } from '../features/feed/index.ts';
import { createHackFilesStore } from '../features/hackFiles/index.ts';
import {
  createIdeasStore,
  createIdeaTurns,
  createIdeaVersionsStore,
} from '../features/ideas/index.ts';
import { createImportRuns, createImportsStore } from '../features/imports/index.ts';
import { createMailer, createMailsStore } from '../features/mail/index.ts';
import { createPeopleStore } from '../features/people/index.ts';
import { createPicturesStore } from '../features/pictures/index.ts';
import { createIdeaSearch } from '../features/search/index.ts';
import { createSiteStore } from '../features/site/index.ts';
import { createSupportGathering, createSupportsStore } from '../features/supports/index.ts';
import { createFileStore } from '../files/fileStore.ts';
import { createBroadcaster } from '../realtime/index.ts';
import { createIndexes } from '../storage/indexes.ts';
import { openStorage, type Storage } from '../storage/storage.ts';
import { createLog } from './logging.ts';
import { ownOrigins } from './origin.ts';
import type { Parts } from './parts.ts';
import { createRateLimits } from './rateLimits.ts';
import { readSecret } from './secret.ts';

/** What a test or the demo may put in place of the usual. */
export type PartsOptions = {
  config: Config;
  log?: Logger;
  clock?: () => Date;
  terminal?: (text: string) => void;
  /** Checks every event against its schema before it is sent. */
  isChecking?: boolean;
};

/** The parts, and how to close what they hold. */
export type OpenParts = Parts & { close(): Promise<void> };

/** Opens the store, embedded or configured, and makes every part over it. */
export async function createParts(options: PartsOptions): Promise<OpenParts> {
  const { config } = options;
  const [secret, store] = await Promise.all([readSecret(config), openStore(config)]);
  const parts = assemble(options, secret, store.storage);
  await createIndexes(store.storage.connection);
  await parts.accountsStore.createIndexes();
  parts.search
    .fill()
    .catch((err) => parts.log.error({ err }, 'Ideas could not be read for search.'));
  const close = async () => {
    await parts.importRuns.stop();
    await store.close();
  };
  return { ...parts, close };
}

async function openStore(config: Config) {
  if (config.MONGODB_URI) {
    const storage = await openStorage(config.MONGODB_URI);
    return { storage, close: storage.close };
  }
  const { startEmbeddedMongo } = await import('../embedded-mongo/index.ts');
  const embedded = await startEmbeddedMongo({ folder: join(config.ROUNDHOUSE_DATA, 'store') });
  const storage = await openStorage(embedded.uri, 'roundhouse');
  const close = async () => {
    await storage.close();
    await embedded.close();
  };
  return { storage, close };
}

function assemble(options: PartsOptions, secret: string, storage: Storage): Parts {
  const { config, clock = () => new Date(), log = createLog(config) } = options;
  const { terminal = (text) => void process.stdout.write(text) } = options;
  const { connection } = storage;
  const mails = createMailsStore(connection);
  const people = createPeopleStore(connection);
  const site = createSiteStore(connection);
  const ideas = createIdeasStore(connection);
  const ideaTurns = createIdeaTurns();
  const accountsStore = createAccountsStore(connection);
  const mailer = createMailer({ config, log, clock, mails, terminal });
  const address = addressOf(config);
  const accounts = createAccounts(
    { ...address, secret, log, clock, store: accountsStore },
    createAccountMailer({
      mailer,
      base: address.base,
      brandName: async () => (await site.brand())?.name ?? 'Roundhouse',
      personLocale: async (email) => (await people.getByEmail(email))?.locale ?? null,
    }),
  );
  return {
    config,
    log,
    clock,
    terminal,
    storage,
    broadcaster: createBroadcaster({ log, isChecking: options.isChecking }),
    readiness: { isDraining: false },
    limits: createRateLimits(config.RATE_LIMIT_FACTOR),
    accounts,
    accountsStore,
    sessions: accounts.sessions,
    mails,
    mailer,
    people,
    site,
    boards: createBoardsStore(connection),
    files: createFileStore(join(config.ROUNDHOUSE_DATA, 'files')),
    pictures: createPicturesStore(connection),
    hackFiles: createHackFilesStore(connection),
    ideas,
    ideaVersions: createIdeaVersionsStore(connection),
    ideaTurns,
    supportGathering: createSupportGathering(ideaTurns),
    supports: createSupportsStore(connection),
    comments: createCommentsStore(connection),
    reactions: createReactionsStore(connection),
    imports: createImportsStore(connection),
    importRuns: createImportRuns(),
    search: createIdeaSearch(ideas.standing),
    feed: createFeedStore(ideas),
  };
}

/** How the board is addressed: by its public address where one is set, else as each request came. */
function addressOf({ PUBLIC_URL, PORT }: Config) {
  const publicUrl = PUBLIC_URL ? new URL(PUBLIC_URL).origin : `http://localhost:${PORT}`;
  const hostOf = (headers: Headers | undefined) => headers?.get('host') ?? undefined;
  return {
    publicUrl,
    ownOrigins: (headers: Headers | undefined) => ownOrigins(hostOf(headers), PUBLIC_URL),
    base: (headers: Headers | undefined) => {
      const host = PUBLIC_URL ? undefined : hostOf(headers);
      return host ? `http://${host}` : publicUrl;
    },
  };
}
