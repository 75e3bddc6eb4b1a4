import { mkdir, mkdtemp, readdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { HACK_FILE_LIMITS } from '@roundhouse/shared/hackFiles';
import { PICTURE_LIMITS } from '@roundhouse/shared/pictures';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aPicture, aTextFile } from '../../../test/support/files.ts';
import { refusalIn } from '../../../test/support/refusal.ts';
import { type Person, startServer, type TestServer } from '../../../test/support/startServer.ts';
import { temporaryFolder } from './uploads.ts';

let server: TestServer;
let fan: Person;
beforeAll(async () => {
  server = await startServer();
  fan = await server.signUp();
});
afterAll(() => server?.close());

const waiting = async () => (await readdir(temporaryFolder(server.parts.config))).length;

async function send(form: FormData, path = '/api/hack-files', client = fan) {
  const response = await client.fetch(path, { method: 'POST', body: form });
  return { status: response.status, body: await refusalIn(response) };
}

const form = (file: File, field = 'file') => {
  const made = new FormData();
  made.append(field, file);
  return made;
};

it('takes a file whose name is not ASCII, and leaves no temporary file', async () => {
  const before = await waiting();
  const answer = await send(form(aTextFile('plan d’été – v2.txt', 'Solder first.')));
  expect(answer).toMatchObject({ status: 201, body: { name: 'plan d’été – v2.txt', bytes: 13 } });
  await expect.poll(waiting).toBe(before);
});

it('refuses what is too large by the limit of its door, and leaves no temporary file', async () => {
  const before = await waiting();
  const big = new File([new Uint8Array(PICTURE_LIMITS.bytes + 1)], 'big.png', {
    type: 'image/png',
  });
  const refused = await send(form(big), '/api/pictures');
  expect(refused).toMatchObject({ status: 413, body: { code: 'file_too_large' } });
  expect(refused.body.data).toEqual({ limitBytes: PICTURE_LIMITS.bytes });
  expect((await send(form(big))).status).toBe(201);
  const bigger = new File([new Uint8Array(HACK_FILE_LIMITS.bytes + 1)], 'bigger.bin');
  expect((await send(form(bigger))).status).toBe(413);
  await expect.poll(waiting).toBe(before);
});

it('asks who it is before it reads a byte', async () => {
  const refused = await send(form(await aPicture()), '/api/pictures', server.guest as Person);
  expect(refused).toMatchObject({ status: 401, body: { code: 'not_signed_in' } });
});

it('names a missing and an unknown field', async () => {
  const none = await send(new FormData());
  expect(none).toMatchObject({ status: 422, body: { code: 'invalid_input' } });
  expect(none.body.data.fields).toEqual([{ field: 'file', rule: 'required' }]);
  const other = await send(form(aTextFile(), 'attachment'));
  expect(other.body.data.fields).toEqual([{ field: 'attachment', rule: 'unknown_field' }]);
});

it('leaves no temporary file of who goes as soon as all is sent', async () => {
  const before = await waiting();
  const { port } = new URL(server.url);
  const body = new Response(form(aTextFile('a.txt', 'x'.repeat(3_000_000))));
  const bytes = Buffer.from(await body.arrayBuffer());
  const head = [
    'POST /api/hack-files HTTP/1.1',
    'Host: localhost',
    `Cookie: ${fan.cookie}`,
    `Content-Type: ${body.headers.get('content-type')}`,
    `Content-Length: ${bytes.length}`,
  ].join('\r\n');
  for (let i = 0; i < 10; i++) {
    const socket = connect(Number(port), 'localhost').on('error', () => undefined);
    socket.write(`${head}\r\n\r\n`);
    await new Promise<void>((resolve) => socket.write(bytes, () => resolve()));
    socket.destroy();
  }
  // The last of them may still be on its way in.
  await setTimeout(1000);
  await expect.poll(waiting, { timeout: 5000 }).toBe(before);
});

it('calls a failing disk our fault, not the sender’s', async () => {
  const folder = temporaryFolder(server.parts.config);
  await rename(folder, `${folder}-away`);
  try {
    const failed = await send(form(aTextFile()));
    expect(failed).toMatchObject({ status: 500, body: { code: 'internal' } });
  } finally {
    await rename(`${folder}-away`, folder);
  }
});

it('takes no JSON in place of a file', async () => {
  const response = await fan.fetch('/api/pictures', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ file: { size: 1 } }),
  });
  expect(response.status).toBe(400);
});

it('deletes at start what a crash left behind, but not what may be under way', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'roundhouse-crashed-'));
  const incoming = temporaryFolder({ ROUNDHOUSE_DATA: folder });
  await mkdir(incoming);
  await writeFile(join(incoming, 'old'), 'half a picture');
  await utimes(join(incoming, 'old'), 0, 0);
  await writeFile(join(incoming, 'new'), 'another');
  const restarted = await startServer({ folder });
  await expect.poll(() => readdir(incoming)).toEqual(['new']);
  await restarted.close();
  await rm(folder, { recursive: true });
});
