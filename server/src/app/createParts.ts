import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { createAccountMailer, createAccounts } from '../features/accounts/index.ts';
import { createAudit, createAuditIntentsStore, createAuditStore } from '../features/audit/index.ts';
import { createChallenges, createSolvedStore } from '../features/challenges/index.ts';
import { createIntegrity } from '../features/integrity/index.ts';
import { createMailer, createPostOffice } from '../features/mail/index.ts';
import {
  createArrivals,
  createUnsubscribeTokens,
  readPushKeys,
} from '../features/notices/index.ts';
import { createFingerprintsStore, createLikeness } from '../features/screening/index.ts';
import { createJobs, jobList } from '../jobs/index.ts';
import { createBroadcaster } from '../realtime/index.ts';
import { createIndexes } from '../storage/indexes.ts';
import type { Storage } from '../storage/storage.ts';
import { addressing } from './addressing.ts';
import { createStores } from './createStores.ts';
import { createLog } from './logging.ts';
import { openStore } from './openStore.ts';
import type { Parts } from './parts.ts';
import { createRateLimits } from './rateLimits.ts';
import { readSecret } from './secret.ts';

/** What a test or the demo may put in place of the usual. */
export type PartsOptions = {
  config: Config;
  log?: Logger;
  clock?: () => Date;
  terminal?: (text: string) => void;
  /** How often jobs look whether they are due, in ms; `null`: they run when poked or asked to. */
  jobTickMs?: number | null;
  /** Checks every event against its schema before it is sent. */
  isChecking?: boolean;
};

/** The parts, and how to close what they hold. */
export type OpenParts = Parts & { close(): Promise<void> };

/** Opens the store, embedded or configured, and makes every part over it. */
export async function createParts(options: PartsOptions): Promise<OpenParts> {
  const [secret, pushKeys, store] = await Promise.all([
    readSecret(options.config),
    readPushKeys(options.config),
    openStore(options.config),
  ]);
  try {
    const parts = assemble(options, { secret, pushKeys }, store.storage);
    await store.storage.migrate(parts.clock);
    await createIndexes(store.storage.connection);
    await parts.accountsStore.createIndexes();
    parts.search
      .fill()
      .catch((err) => parts.log.error({ err }, 'Ideas could not be read for search.'));
    const close = async () => {
      await parts.importRuns.stop();
      await parts.mailer.settle();
      await parts.evidence.settle();
      await parts.search.close();
      await store.close();
    };
    return { ...parts, close };
  } catch (error) {
    await store.close();
    throw error;
  }
}

type Kept = { secret: string; pushKeys: Parts['pushKeys'] };

function assemble(options: PartsOptions, { secret, pushKeys }: Kept, storage: Storage): Parts {
  const { config, clock = () => new Date(), log = createLog(config) } = options;
  const { terminal = (text) => void process.stdout.write(text) } = options;
  const { jobsStore, ...stores } = createStores(config, storage, log);
  const { site, people, mails, accountsStore } = stores;
  const address = addressing(config);
  const postOffice = createPostOffice(config, address.publicUrl);
  const mailer = createMailer({ office: postOffice, log, clock, mails, terminal });
  const accounts = createAccounts(
    {
      ...address,
      secret,
      log,
      clock,
      store: accountsStore,
      restrictionOf: (personId) => stores.standings.restrictionOf(personId, clock()),
    },
    createAccountMailer({
      mailer,
      base: address.base,
      brandName: async () => (await site.brand())?.name ?? 'Roundhouse',
      personLocale: async (email) => (await people.getByEmail(email))?.locale ?? null,
    }),
  );
  const jobs = createJobs({
    jobs: jobList,
    store: jobsStore,
    parts: () => parts,
    clock,
    log,
    ...(options.jobTickMs === undefined ? {} : { tickMs: options.jobTickMs }),
  });
  const parts: Parts = {
    ...stores,
    ...createIntegrity({ config, connection: storage.connection, secret, people, log, clock }),
    audit: createAudit(
      {
        store: createAuditStore(storage.connection),
        intents: createAuditIntentsStore(storage.connection),
      },
      { people, clock },
    ),
    jobs,
    config,
    log,
    clock,
    terminal,
    storage,
    mailer,
    postOffice,
    base: address.publicUrl,
    accounts,
    sessions: accounts.sessions,
    broadcaster: createBroadcaster({ log, isChecking: options.isChecking }),
    readiness: { isDraining: false },
    pushKeys,
    arrivals: createArrivals(() => parts),
    likeness: createLikeness(createFingerprintsStore(storage.connection), secret),
    unsubscribeTokens: createUnsubscribeTokens(secret),
    challenges: createChallenges({
      secret,
      clock,
      solved: createSolvedStore(storage.connection),
    }),
    limits: createRateLimits(config.RATE_LIMIT_FACTOR),
  };
  return parts;
}
