import { ORPCError } from '@orpc/client';
import type { ContractClient } from '@roundhouse/shared/contract';
import type { Intent, SendFailure } from './intent.ts';

/** What became of one try. `later`: nothing is known, or it cannot be now; try again. */
export type Attempt =
  | { became: 'sent'; output: unknown }
  | { became: 'refused'; failure: SendFailure }
  /** The server keeps it for a moderator: it is done for us. */
  | { became: 'held'; failure: SendFailure }
  | { became: 'later'; because: 'unreachable' | 'fault' | 'signedOut'; afterMs: number | null };

const ANSWER_WITHIN_MS = 20_000;
/** Who is asked to wait longer is told so instead of waiting. */
const LONGEST_WAIT_S = 60;
/** What the server breaks on this often would hold up all that comes behind it. */
const MOST_FAULTS = 5;

/** Sends one intent once. Never throws. */
export async function attempt(client: ContractClient, intent: Intent): Promise<Attempt> {
  try {
    return { became: 'sent', output: await call(client, intent) };
  } catch (error) {
    return judge(error, intent.faults);
  }
}

function call(client: ContractClient, intent: Intent): Promise<unknown> {
  const options = { signal: AbortSignal.timeout(ANSWER_WITHIN_MS) };
  switch (intent.name) {
    case 'supports.give':
      return client.supports.give(intent.input, options);
    case 'supports.undo':
      return client.supports.undo(intent.input, options);
    case 'supports.pledge':
      return client.supports.pledge(intent.input, options);
    case 'supports.unpledge':
      return client.supports.unpledge(intent.input, options);
    case 'comments.post':
      return client.comments.post(intent.input, options);
    case 'comments.edit':
      return client.comments.edit(intent.input, options);
    case 'comments.delete':
      return client.comments.delete(intent.input, options);
    case 'comments.react':
      return client.comments.react(intent.input, options);
    case 'comments.unreact':
      return client.comments.unreact(intent.input, options);
    case 'ideas.post':
      return client.ideas.post(intent.input, options);
    case 'ideas.edit':
      return client.ideas.edit(intent.input, options);
  }
}

function judge(error: unknown, faults: number): Attempt {
  if (!(error instanceof ORPCError)) return later('unreachable');
  if (error.code === 'not_signed_in') return later('signedOut');
  if (error.status > 500) return later('unreachable');
  if (error.status === 500 && faults < MOST_FAULTS) return later('fault');
  if (error.code === 'too_many_requests') {
    const seconds = Number(error.data?.retryAfterSeconds ?? 1);
    if (seconds <= LONGEST_WAIT_S) return later('unreachable', seconds * 1000);
  }
  const failure = { code: error.code, details: error.data ?? {} };
  return { became: error.code === 'post_held' ? 'held' : 'refused', failure };
}

function later(
  because: 'unreachable' | 'fault' | 'signedOut',
  afterMs: number | null = null,
): Attempt {
  return { became: 'later', because, afterMs };
}
