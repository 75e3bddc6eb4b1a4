import type { Requirement, Test, TestFile } from './format.ts';

/** Thrown by what cannot be asked through this driver; the test counts as skipped. */
export class Skipped extends Error {}

/** The server that the store says it is. */
export interface Server {
  version: string;
  topology: string;
}

function order(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let i = 0; i < 3; i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function unmet(server: Server, need: Requirement): string | undefined {
  const { minServerVersion: min, maxServerVersion: max, topologies } = need;
  if (min && order(server.version, min) < 0) return `from ${min}`;
  if (max && order(server.version, max) > 0) return `up to ${max}`;
  if (topologies && !topologies.includes(server.topology)) return `on ${topologies.join(', ')}`;
  if (need.auth === true) return 'with authentication';
  if (need.csfle) return 'with client-side encryption';
  return need.serverless === 'require' ? 'serverless' : undefined;
}

/** Why a test does not concern this server, by its requirements; undefined when it does. */
export function reasonToSkip(server: Server, file: TestFile, test: Test): string | undefined {
  if (test.skipReason) return test.skipReason;
  for (const needs of [file.runOnRequirements, test.runOnRequirements]) {
    if (!needs) continue;
    const reasons = needs.map((need) => unmet(server, need));
    if (!reasons.includes(undefined)) return `only ${[...new Set(reasons)].join(' or ')}`;
  }
  return undefined;
}
