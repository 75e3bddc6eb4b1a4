import { CHALLENGE_HEADER } from '@roundhouse/shared/challenges';
import { type Challenge, solveChallengeWorkers } from 'altcha-lib';

/** How long an old phone may take, ms. */
const PATIENCE_MS = 60_000;

const createWorker = () =>
  new Worker(new URL('./solver.worker.ts', import.meta.url), { type: 'module' });

/**
 * Solves the challenge of a refusal in a worker; the header to send, or `null` where it cannot be
 * had: `controller` was aborted, the time is over, or the worker did not start.
 */
export async function solve(
  refusal: unknown,
  controller: AbortController,
): Promise<[string, string] | null> {
  const challenge = (refusal as { data?: { challenge?: Challenge } }).data?.challenge;
  if (!challenge || controller.signal.aborted) return null;
  const solution = await solveChallengeWorkers({
    challenge,
    concurrency: 1,
    controller,
    createWorker,
    timeout: PATIENCE_MS,
  }).catch(() => null);
  return solution && [CHALLENGE_HEADER, btoa(JSON.stringify({ challenge, solution }))];
}
