import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FEED_ROOM } from '@roundhouse/shared/events';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { aSocket } from '../realtime/aSocket.ts';
import { freePort } from '../realtime/freePort.ts';
import { anIdea } from '../support/anIdea.ts';
import { aStoreProcess, runStore, type StoreProcess } from '../support/aStoreProcess.ts';
import { startServer, type TestServer } from '../support/startServer.ts';

const hasRedis = spawnSync('redis-server', ['--version']).status === 0;
if (!hasRedis) process.stdout.write('Skipped: several nodes (redis-server is not installed)\n');

describe.skipIf(!hasRedis)('two nodes of one board', () => {
  let folder: string;
  let redis: ChildProcess;
  let store: StoreProcess;
  let one: TestServer;
  let two: TestServer;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'roundhouse-nodes-'));
    const port = await freePort();
    redis = spawn('redis-server', ['--port', `${port}`, '--bind', '127.0.0.1', '--save', ''], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    await vi.waitFor(async () => expect(await answers(port)).toBe(true), { timeout: 10_000 });
    const data = join(folder, 'store');
    store = await aStoreProcess(data);
    const asked = ['--print-uri', '--folder', data, '--port', `${store.port}`];
    const config = {
      MONGODB_URI: (await runStore(asked)).output.trim(),
      REDIS_URL: `redis://127.0.0.1:${port}`,
      AUTH_SECRET: 'two nodes know one secret, and it is long',
    };
    one = await startServer({ config });
    two = await startServer({ config });
  });

  afterAll(async () => {
    await one?.close();
    await two?.close();
    await store?.stop();
    if (redis?.exitCode === null) {
      redis.kill();
      await once(redis, 'exit');
    }
    await rm(folder, { recursive: true, force: true });
  });

  it('tells on one node what was stored through the other, and finds it there', async () => {
    const author = await one.signUp({ name: 'Ada Lock' });
    const reader = await aSocket(two.url);
    await reader.join(FEED_ROOM);
    const idea = await author.call.ideas.post(
      anIdea({ boardId: one.board.id, title: 'A coupling between two nodes' }),
    );
    expect(await reader.heard('idea.posted')).toMatchObject({ id: idea.id });
    await vi.waitFor(async () => {
      const { ideas } = await two.guest.call.feed.list({ q: 'coupling' });
      expect(ideas.map(({ id }) => id)).toEqual([idea.id]);
    });
    reader.close();
  });

  it('drops a connection on one node when its session ends on the other', async () => {
    const fan = await one.signUp({ name: 'Ben Forge' });
    const socket = await aSocket(two.url, { cookie: fan.cookie });
    await fan.fetch('/api/auth/sign-out', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    await socket.heard('session.ended');
    socket.close();
  });
});

async function answers(port: number): Promise<boolean> {
  const { connect } = await import('node:net');
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
