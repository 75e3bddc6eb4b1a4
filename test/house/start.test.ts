import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aClient } from '../support/aClient.ts';
import { anIdea } from '../support/anIdea.ts';
import { aPicture } from '../support/files.ts';
import { cookieOf } from '../support/startServer.ts';

const START = fileURLToPath(new URL('../../scripts/start.mjs', import.meta.url));
const MINUTE = 60_000;

let folder: string;
const running: ChildProcess[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'roundhouse-start-'));
});
afterAll(async () => {
  for (const child of running) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

/** Runs `npm start` as a person would, the build included, and waits for what it prints. */
async function start(expected: RegExp[], variables: Record<string, string> = {}) {
  const settings = { PORT: '0', ROUNDHOUSE_DATA: folder, NODE_ENV: 'production', ...variables };
  const env = { ...process.env, ...settings };
  const child = spawn(process.execPath, [START], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  running.push(child);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (printed += text));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const found = () => expected.map((pattern) => pattern.exec(printed)?.[1]);
  if (expected.length === 0) await ended;
  await expect
    .poll(() => found().every(Boolean) || child.exitCode !== null, { timeout: MINUTE })
    .toBe(true);
  return { child, ended, said: found(), printed: () => printed };
}

const ADDRESS = /Roundhouse is at (\S+)/;

it(
  'starts as built, is set up by the printed link, works, ends in order and is there again',
  async () => {
    const first = await start([ADDRESS, /setup\?token=(\S+)/]);
    const [url = '', token = ''] = first.said;
    const setUp = await aClient(url).fetch('/api/setup', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        token,
        owner: { name: 'Olga Owner', email: 'olga@example.test', password: 'a long password' },
        brand: { name: 'Ironvale', tagline: '', locale: 'en', currency: 'EUR' },
        boards: [{ name: 'Model trains' }],
      }),
    });
    expect(setUp.status).toBe(201);
    const owner = aClient(url, { cookie: cookieOf(setUp.headers.getSetCookie()) });
    const [board] = await owner.call.boards.list();
    const picture = await owner.call.pictures.upload({ file: await aPicture() });
    const pictures = [{ id: picture.id, alt: 'A bridge' }];
    const idea = await owner.call.ideas.post(anIdea({ boardId: board?.id ?? '', pictures }));
    const page = await owner.fetch('/', { headers: { accept: 'text/html' } });
    expect(await page.text()).toContain('"name":"Ironvale"');
    expect((await owner.fetch('/api/openapi.json')).status).toBe(200);
    expect((await owner.fetch('/api/docs/swagger-ui.css')).status).toBe(200);
    expect((await stat(join(folder, 'auth-secret'))).mode & 0o777).toBe(0o600);

    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    expect(first.printed()).not.toMatch(/"level":(50|60)/);

    const second = await start([ADDRESS]);
    const again = aClient(second.said[0] ?? '', { cookie: owner.cookie });
    expect(await again.call.people.me()).toMatchObject({ email: 'olga@example.test' });
    expect((await again.call.ideas.get({ ideaId: idea.id })).idea.cover?.id).toBe(picture.id);
    expect(second.printed()).not.toContain('/setup?token=');
    second.child.kill('SIGTERM');
    expect(await second.ended).toBe(0);
  },
  3 * MINUTE,
);

it(
  'says in a sentence why it cannot start',
  async () => {
    const wrong = await start([], { PORT: 'http' });
    expect(await wrong.ended).toBe(1);
    expect(wrong.printed()).toMatch(/could not start\. The configuration is wrong:\s+PORT: /);

    const first = await start([ADDRESS]);
    const { port } = new URL(first.said[0] ?? '');
    const elsewhere = await mkdtemp(join(tmpdir(), 'roundhouse-start-'));
    const second = await start([], { PORT: port, ROUNDHOUSE_DATA: elsewhere });
    expect(await second.ended).toBe(1);
    expect(second.printed()).toMatch(/could not start\. .*EADDRINUSE/);
    const third = await start([]);
    expect(await third.ended).toBe(1);
    expect(third.printed()).toContain('could not start. ');
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    await rm(elsewhere, { recursive: true, force: true });
  },
  3 * MINUTE,
);
