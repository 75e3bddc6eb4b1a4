import { ORPCError } from '@orpc/client';
import type { SendFailure } from '../../../realtime/index.ts';

/** Why a direct call failed, in the shape of those that go through the queue. */
export function failureOf(error: unknown): SendFailure {
  if (!(error instanceof ORPCError)) return { code: 'unavailable', details: {} };
  return { code: error.code, details: (error.data ?? {}) as object };
}
