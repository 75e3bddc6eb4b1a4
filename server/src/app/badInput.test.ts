import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anIdea } from '../../../test/support/anIdea.ts';
import { refusalIn } from '../../../test/support/refusal.ts';
import { type Person, startServer, type TestServer } from '../../../test/support/startServer.ts';

let server: TestServer;
let fan: Person;
beforeAll(async () => {
  server = await startServer();
  fan = await server.signUp();
});
afterAll(() => server?.close());

async function post(body: string, headers: Record<string, string> = {}) {
  const response = await fan.fetch('/api/ideas', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return { status: response.status, body: await refusalIn(response) };
}

const idea = (change: object) =>
  JSON.stringify({ ...anIdea({ boardId: server.board.id }), ...change });

const deep = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;

describe('bad input is refused with a typed error and changes nothing', () => {
  it('a body of 2 MB', async () => {
    const answer = await post(idea({ body: 'x'.repeat(2_000_000) }));
    expect(answer).toMatchObject({ status: 413, body: { code: 'body_too_large' } });
    expect(answer.body.data).toEqual({ limitBytes: 256_000 });
  });

  it('what is not JSON', async () => {
    expect(await post('{"title": ')).toMatchObject({
      status: 400,
      body: { code: 'malformed_request' },
    });
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/octet-stream', ''])(
    'a body of the type "%s"',
    async (type) => {
      expect(await post(idea({}), { 'content-type': type })).toMatchObject({
        status: 400,
        body: { code: 'malformed_request' },
      });
    },
  );

  it('JSON nested deeper than anything we take', async () => {
    expect(await post(deep(1000))).toMatchObject({
      status: 400,
      body: { code: 'malformed_request' },
    });
  });

  it('a title of 100,000 characters', async () => {
    const answer = await post(idea({ title: 'x'.repeat(100_000) }));
    expect(answer).toMatchObject({ status: 422, body: { code: 'invalid_input' } });
    expect(answer.body.data.fields).toEqual([{ field: 'title', rule: 'too_long', limit: 120 }]);
  });

  it.each([
    [
      'a query operator for a title',
      { title: { $gt: '' } },
      { field: 'title', rule: 'wrong_type' },
    ],
    [
      'a query operator for an id',
      { boardId: { $ne: null } },
      { field: 'boardId', rule: 'wrong_type' },
    ],
    ['an unknown field', { isFeatured: true }, { field: 'isFeatured', rule: 'unknown_field' }],
    ['a missing field', { title: undefined }, { field: 'title', rule: 'required' }],
    ['no such choice', { kind: 'rant' }, { field: 'kind', rule: 'not_a_choice' }],
  ])('%s', async (_what, change, field) => {
    const answer = await post(idea(change));
    expect(answer.status).toBe(422);
    expect(answer.body.data.fields).toEqual([field]);
  });

  it('a query operator in an address', async () => {
    const response = await server.guest.fetch('/api/ideas?tag[$gt]=&sort[$ne]=hot');
    expect(response.status).toBe(422);
    const { data } = await refusalIn(response);
    expect(data.fields?.map(({ field }) => field)).toEqual(['sort', 'tag']);
  });

  it('an identifier that is not one', async () => {
    const response = await server.guest.fetch('/api/ideas/not-an-id');
    expect(response.status).toBe(422);
  });

  it('says so in the reader’s language', async () => {
    const asGuest = await server.guest.fetch('/api/people?x=1', {
      headers: { 'accept-language': 'fr-CA, en;q=0.5' },
    });
    expect((await refusalIn(asGuest)).message).toBe('Connectez-vous pour continuer.');
    const reader = await server.signUp({ locale: 'fr' });
    const asReader = await reader.fetch('/api/people', { headers: { 'accept-language': 'en' } });
    expect((await refusalIn(asReader)).message).toBe('Vous n’avez pas le droit de faire cela.');
  });

  it('leaves no idea behind', async () => {
    expect((await server.guest.call.feed.list({})).ideas).toEqual([]);
  });
});

it('answers an unknown address of the API as not found, in the same shape', async () => {
  const response = await server.guest.fetch('/api/nothing-here');
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ code: 'not_found', message: expect.any(String) });
});

it.each(['PUT', 'DELETE', 'PATCH'])('answers %s of a page in that shape too', async (method) => {
  const response = await server.guest.fetch('/about', { method });
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ code: 'not_found' });
});

it.each(['a b', '[::1', 'x:99999'])('refuses the host "%s" everywhere', async (host) => {
  for (const path of ['/', '/api/bootstrap', '/api/auth/get-session']) {
    expect(await statusFrom(path, host)).toBe(400);
  }
});

/** What a request with this `Host` is answered; `fetch` would not send it. */
async function statusFrom(path: string, host: string) {
  const { port } = new URL(server.url);
  const asked = request({ port, path, host: 'localhost', headers: { host } }).end();
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  response.resume();
  return response.statusCode;
}
