import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Board, NewBoard } from '@roundhouse/shared/boards';
import type { MemberRole } from '@roundhouse/shared/permissions';
import type { TrustLevel } from '@roundhouse/shared/trust';
import { type Logger, pino } from 'pino';
import type { OpenParts } from '../../server/src/app/createParts.ts';
import { serve } from '../../server/src/app/serve.ts';
import { type Config, readConfig } from '../../server/src/config.ts';
import { aClient, type TestClient } from './aClient.ts';

export type ServerOptions = {
  /** In place of what `testConfig` says. */
  config?: Partial<Config>;
  /**
   * `aClock()` to move time by hand; leases and all that is due go by it. Jobs then run when a test
   * says `parts.jobs.runDue()` or when they are poked, never between two of its lines.
   */
  clock?: () => Date;
  log?: Logger;
  /** Whether the brand and one board are there from the start; yes unless said otherwise. */
  isSetUp?: boolean;
  /** A data folder to start over; it is then left in place at the end. */
  folder?: string;
};

/** A person of a test: who they are and how they ask. */
export type Person = TestClient & { id: string; name: string; email: string; role: MemberRole };

/** A whole board of a test's own. */
export type TestServer = {
  url: string;
  parts: OpenParts;
  folder: string;
  /** What was written to the terminal so far: links of mails, for instance. */
  terminal(): string;
  /** Somebody who is not signed in. */
  guest: TestClient;
  /** The board that is there from the start. */
  board: Board;
  /** Makes a person and signs them in, without the forms. */
  signUp(person?: {
    name?: string;
    role?: MemberRole;
    locale?: 'en' | 'fr';
    /** Known well unless said otherwise, so that a test can do a year's work in a second. */
    trust?: TrustLevel;
  }): Promise<Person>;
  close(): Promise<void>;
};

/** Starts the real server with the real store in a temporary folder, on a free port. */
export async function startServer(options: ServerOptions = {}): Promise<TestServer> {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'roundhouse-test-')));
  const written: string[] = [];
  const { url, parts, drain } = await serve({
    config: testConfig(folder, options.config),
    log: options.log ?? pino({ level: process.env.TEST_LOG ?? 'silent' }),
    terminal: (text) => void written.push(text),
    isChecking: true,
    ...(options.clock ? { clock: options.clock, jobTickMs: null } : {}),
  });
  const isSetUp = options.isSetUp ?? true;
  const board = isSetUp ? await setUpBoard(parts) : null;
  return {
    url,
    parts,
    folder,
    terminal: () => written.join(''),
    guest: aClient(url),
    get board() {
      if (!board) throw new Error('This server was started without a board.');
      return board;
    },
    signUp: (person = {}) => signUp(url, parts, person),
    async close() {
      await drain();
      if (!options.folder) await rm(folder, { recursive: true, force: true });
    },
  };
}

function testConfig(folder: string, config: Partial<Config> = {}): Config {
  return {
    ...readConfig({
      PORT: '0',
      HOST: '127.0.0.1',
      ROUNDHOUSE_DATA: folder,
      RATE_LIMIT_FACTOR: '1000',
      LOG_LEVEL: 'silent',
    }),
    ...config,
  };
}

/** Names a brand and makes one board, straight in the store; a second start finds them there. */
async function setUpBoard(parts: OpenParts): Promise<Board> {
  const [known] = await parts.boards.list();
  if (known) return known;
  await parts.storage.transaction((session) =>
    parts.site.insertBrand(
      { name: 'Ironvale', tagline: 'Trains and kits', locale: 'en', currency: 'EUR' },
      session,
    ),
  );
  return addBoard(parts, { name: 'Model trains' });
}

async function addBoard(parts: OpenParts, draft: NewBoard): Promise<Board> {
  const board = await parts.boards.insert({
    name: draft.name,
    description: draft.description ?? '',
    colour: draft.colour ?? 'amber',
    slug: 'model-trains',
    position: 0,
  });
  if (!board) throw new Error('The board was there already.');
  return board;
}

let people = 0;

async function signUp(
  url: string,
  parts: OpenParts,
  {
    name = `Fan ${people + 1}`,
    role = 'fan',
    locale = 'en',
    trust = 'trusted',
  }: Parameters<TestServer['signUp']>[0] & {},
): Promise<Person> {
  people += 1;
  const email = `person-${people}-${process.pid}@example.test`;
  const known = { passwordHash: null, isEmailVerified: true, acceptedRules: 1 };
  const person = { name, email, role, locale, ...known };
  const id = await parts.accountsStore.insertMember(person, parts.clock());
  if (!id) throw new Error(`${email} is taken.`);
  if (trust !== 'newcomer') await parts.trust.raise(id, trust);
  const cookie = cookieOf(await parts.accounts.signIn(id));
  return { ...aClient(url, { cookie }), id, name, email, role };
}

/** What a browser would send back for these `Set-Cookie` lines. */
export function cookieOf(lines: string[]): string {
  return lines.map((line) => line.split(';')[0]).join('; ');
}
