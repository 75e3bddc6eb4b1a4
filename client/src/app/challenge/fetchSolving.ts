import { beginChecking } from './checking.ts';

/** HTTP's “Precondition Required”: the status of `challenge_required` and of nothing else. */
const REQUIRED = 428;

/**
 * Sends a request; where the server asks for a proof of work first, does the work in the background and sends
 * it once more with the solution. Where there is none (cancelled, too slow, offline), the server's
 * refusal is the answer. Only JSON is ever asked so.
 */
export async function fetchSolving(request: Request, init: RequestInit = {}): Promise<Response> {
  const isJson = request.headers.get('content-type')?.startsWith('application/json') ?? false;
  const mayBeAsked = request.method !== 'GET' && (isJson || request.body === null);
  const spare = mayBeAsked ? request.clone() : null;
  const answer = await fetch(request, init);
  if (answer.status !== REQUIRED || !spare) return answer;
  const controller = new AbortController();
  const endChecking = beginChecking(() => controller.abort());
  try {
    const { solve } = await import('./solve.ts');
    const cancelled = () => controller.abort();
    spare.signal.addEventListener('abort', cancelled, { once: true });
    const header = await solve(await answer.clone().json(), controller);
    if (!header) return answer;
    spare.headers.set(...header);
    return await fetch(spare, init);
  } finally {
    endChecking();
  }
}
