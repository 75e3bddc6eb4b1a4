import { ORPCError } from '@orpc/client';
import type { ContractClient } from '@roundhouse/shared/contract';
import type { Intent, SendFailure } from './intent.ts';

/** What became of one try. `later`: nothing is known or the server is busy; try again. */
export type Attempt =
  | { became: 'sent'; output: unknown }
  | { became: 'refused'; failure: SendFailure }
  | { became: 'later'; afterMs: number | null; mayHaveArrived: boolean };

const ANSWER_WITHIN_MS = 20_000;
/** Who is asked to wait longer is told so instead of waiting. */
const LONGEST_WAIT_S = 60;

/** Sends one intent once. Never throws. */
export async function attempt(client: ContractClient, intent: Intent): Promise<Attempt> {
  try {
    return { became: 'sent', output: await call(client, intent) };
  } catch (error) {
    return judge(error);
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

function judge(error: unknown): Attempt {
  if (!(error instanceof ORPCError)) {
    return { became: 'later', afterMs: null, mayHaveArrived: true };
  }
  if (error.status >= 500) return { became: 'later', afterMs: null, mayHaveArrived: true };
  if (error.code === 'too_many_requests') {
    const seconds = Number(error.data?.retryAfterSeconds ?? 1);
    if (seconds <= LONGEST_WAIT_S) {
      return { became: 'later', afterMs: seconds * 1000, mayHaveArrived: false };
    }
  }
  return { became: 'refused', failure: { code: error.code, details: error.data ?? {} } };
}
