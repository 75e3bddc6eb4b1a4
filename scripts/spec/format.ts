import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BSON } from 'mongodb';

/** A document of a test file, or of the driver. */
export type Doc = Record<string, unknown>;

export interface Requirement {
  minServerVersion?: string;
  maxServerVersion?: string;
  topologies?: string[];
  auth?: boolean;
  serverless?: string;
  csfle?: unknown;
}

export interface Operation {
  name: string;
  object: string;
  arguments?: Doc;
  expectResult?: unknown;
  expectError?: Doc;
  saveResultAsEntity?: string;
  ignoreResultAndError?: boolean;
}

export interface CollectionData {
  databaseName: string;
  collectionName: string;
  createOptions?: Doc;
  documents: Doc[];
}

export interface ExpectedEvents {
  client: string;
  eventType?: string;
  ignoreExtraEvents?: boolean;
  events: Doc[];
}

export interface Test {
  description: string;
  skipReason?: string;
  runOnRequirements?: Requirement[];
  operations: Operation[];
  expectEvents?: ExpectedEvents[];
  outcome?: CollectionData[];
}

/** One file of the drivers' unified test format (schema 1.x). */
export interface TestFile {
  /** Its path below the specifications' `source` folder. */
  path: string;
  description: string;
  schemaVersion: string;
  runOnRequirements?: Requirement[];
  createEntities?: Doc[];
  initialData?: CollectionData[];
  tests: Test[];
}

/** The folders that speak about what the store is for. */
export const suites = [
  'crud/tests',
  'transactions/tests',
  'transactions-convenient-api/tests',
  'sessions/tests',
  'retryable-reads/tests',
  'retryable-writes/tests',
  'command-logging-and-monitoring/tests/monitoring',
];

/** Reads the test files of a checkout of the specifications, in the order of their names. */
export function readSuite(checkout: string, suite: string): TestFile[] {
  const folder = join(checkout, 'source', suite);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({
      ...(BSON.EJSON.parse(readFileSync(join(folder, name), 'utf8')) as TestFile),
      path: join(suite, name),
    }));
}
