import { type TransparencyMonth, WRITTEN_INSIDE } from '@roundhouse/shared/audit';
import { QUEUE_KINDS, type QueueKind } from '@roundhouse/shared/queue';
import type { Parts } from '../../app/parts.ts';
import { answer, type UseCase } from '../../app/useCase.ts';

const MONTHS = 24;

/**
 * Features whose acts on people and on what they wrote the public has a right to know of; what owners
 * set there is none of these.
 */
const PUBLIC_FEATURES: ReadonlySet<string> = new Set([
  'ideas',
  'comments',
  'merging',
  'integrity',
  'sanctions',
  'appeals',
  'screening',
  'reports',
]);

/** The numbers of each month since the first entry of the log; at most 24 months, newest first. */
export const readTransparency: UseCase<unknown, TransparencyMonth[]> = async ({ parts }) => {
  const now = parts.clock();
  const months: TransparencyMonth[] = [];
  for (let back = 0; back < MONTHS; back++) {
    const month = await readMonth(parts, now, back);
    if (month) months.push(month);
  }
  return answer(months);
};

async function readMonth(parts: Parts, now: Date, back: number): Promise<TransparencyMonth | null> {
  const from = monthStart(now, -back);
  const to = monthStart(now, 1 - back);
  const acts: Record<string, number> = {};
  const rules: Record<string, number> = {};
  for await (const { act, rule } of parts.audit.store.between(from, to)) {
    if (!isPublic(act)) continue;
    acts[act] = (acts[act] ?? 0) + 1;
    if (rule) rules[rule] = (rules[rule] ?? 0) + 1;
  }
  const queue = [];
  for (const kind of QUEUE_KINDS) {
    const numbers = await readKind(parts, kind, from, to);
    if (numbers) queue.push(numbers);
  }
  if (Object.keys(acts).length === 0 && queue.length === 0) return null;
  return { month: from.toISOString().slice(0, 7), acts, rules, queue };
}

const isPublic = (act: string): boolean =>
  act in WRITTEN_INSIDE && PUBLIC_FEATURES.has(act.split('.')[0] ?? '');

async function readKind({ queue }: Parts, kind: QueueKind, from: Date, to: Date) {
  const opened = await queue.countOpened(kind, from, to);
  const items = await queue.closedBetween(kind, from, to);
  if (opened === 0 && items.length === 0) return null;
  const closed: Record<string, number> = {};
  for (const { outcome } of items) closed[outcome] = (closed[outcome] ?? 0) + 1;
  return { kind, opened, closed, medianWait: median(items.map(({ waited }) => waited)) };
}

const monthStart = (now: Date, months: number): Date =>
  new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, 1));

function median(numbers: number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length % 2 === 1) return sorted[middle] ?? null;
  const [low, high] = [sorted[middle - 1], sorted[middle]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
