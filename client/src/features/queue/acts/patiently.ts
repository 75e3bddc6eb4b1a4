import type { ORPCError } from '@orpc/client';
import { codeOf } from '../../../app/errors.ts';

/** Who acts on a hundred at once may be asked to slow down so often. */
const TRIES = 4;

/** Does it; where the server asks to wait, waits so long and tries again. */
export async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (codeOf(error) !== 'too_many_requests' || tries === TRIES) throw error;
      const { retryAfterSeconds } = (error as ORPCError<string, { retryAfterSeconds: number }>)
        .data;
      await new Promise((resolve) => setTimeout(resolve, retryAfterSeconds * 1000));
    }
  }
}
