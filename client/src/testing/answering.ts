import { vi } from 'vitest';

type Answer = { status?: number; body?: unknown };
export interface Asked {
  method: string;
  path: string;
  body: unknown;
}

/**
 * Stands in for the network: answers by "METHOD /path", and keeps what was asked. A request nobody
 * foresaw is a 404, which shows in the test.
 */
export function answering(answers: Record<string, Answer | ((asked: Asked) => Answer)>): Asked[] {
  const log: Asked[] = [];
  vi.stubGlobal('fetch', async (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(
      new URL(String(input instanceof Request ? input.url : input), window.location.origin),
      input instanceof Request ? input : init,
    );
    const text = await request.text();
    const asked = {
      method: request.method,
      path: new URL(request.url).pathname,
      body: text.startsWith('{') ? JSON.parse(text) : text,
    };
    log.push(asked);
    const found = answers[`${asked.method} ${asked.path}`];
    const { status = 200, body } = (typeof found === 'function' ? found(asked) : found) ?? {
      status: 404,
      body: {},
    };
    return new Response(JSON.stringify(body ?? null), {
      status,
      headers: { 'content-type': 'application/json' },
    });
  });
  return log;
}

/** An error in the shape the server answers with. */
export function refusing(code: string, status: number, data: unknown = {}): Answer {
  return { status, body: { defined: true, code, status, message: code, data } };
}
