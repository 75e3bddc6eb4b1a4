import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterEach, expect, it, vi } from 'vitest';
import { answering } from '../../../testing/answering.ts';
import { bytesOfKey, readPush, turnPushOff, turnPushOn } from './push.ts';

afterEach(() => vi.unstubAllGlobals());

/** A browser's push, which is outside the house. `permission` is what its reader answers. */
function aBrowser(permission: NotificationPermission) {
  const state = { asked: 0, isSubscribed: false };
  const subscription = {
    endpoint: 'https://push.example/1',
    toJSON: () => ({ endpoint: 'https://push.example/1', keys: { p256dh: 'p', auth: 'a' } }),
    unsubscribe: async () => {
      state.isSubscribed = false;
    },
  };
  const pushManager = {
    getSubscription: async () => (state.isSubscribed ? subscription : null),
    subscribe: async () => {
      state.isSubscribed = true;
      return subscription;
    },
  };
  const registration = { pushManager };
  vi.stubGlobal('PushManager', class {});
  vi.stubGlobal('Notification', {
    permission: 'default',
    requestPermission: async () => {
      state.asked++;
      vi.stubGlobal('Notification', { permission });
      return permission;
    },
  });
  Object.defineProperty(navigator, 'serviceWorker', {
    configurable: true,
    value: {
      register: async () => registration,
      getRegistration: async () => registration,
      ready: Promise.resolve(registration),
    },
  });
  return state;
}
const key = { 'GET /api/push/key': { body: { key: 'AQID-_8' } } };

it('asks for nothing until it is turned on; then it is on, and off again', async () => {
  const browser = aBrowser('granted');
  answering({
    ...key,
    'PUT /api/push/subscription': { body: {} },
    'DELETE /api/push/subscription': { body: {} },
  });
  expect(await readPush()).toBe('off');
  expect(browser.asked).toBe(0);
  expect(await turnPushOn()).toBe('on');
  expect([browser.asked, await readPush()]).toEqual([1, 'on']);
  expect(await turnPushOff()).toBe('off');
  expect(await readPush()).toBe('off');
});

it('tells that the reader has blocked it', async () => {
  aBrowser('denied');
  answering(key);
  expect(await turnPushOn()).toBe('blocked');
  expect(await readPush()).toBe('blocked');
});

it('tells that the server has no key', async () => {
  aBrowser('granted');
  answering({ 'GET /api/push/key': { body: { key: null } } });
  expect(await readPush()).toBe('unavailable');
});

it('reads a key as RFC 8292 writes it', () => {
  expect([...bytesOfKey('AQID-_8')]).toEqual([1, 2, 3, 251, 255]);
});

/** The worker as a browser runs it: what it listens to, and what it did. */
function aWorker(windows: object[]) {
  const source = readFileSync(
    join(import.meta.dirname, '../../../../public/push-worker.js'),
    'utf8',
  );
  const handlers: Record<string, (event: object) => void> = {};
  const showNotification = vi.fn(async () => {});
  const openWindow = vi.fn(async () => {});
  const self = {
    addEventListener: (name: string, handler: (event: object) => void) => {
      handlers[name] = handler;
    },
    registration: { showNotification },
    location: { origin: 'https://board.example' },
    clients: { matchAll: async () => windows, openWindow },
  };
  runInNewContext(source, { self, URL });
  async function fire(name: string, event: object) {
    let done: Promise<unknown> = Promise.resolve();
    handlers[name]?.({ ...event, waitUntil: (work: Promise<unknown>) => (done = work) });
    await done;
  }
  return { fire, showNotification, openWindow };
}

it('shows what is pushed, and leads to its page on this site only', async () => {
  const { fire, showNotification, openWindow } = aWorker([]);
  const told = { title: 'Rosa answered', body: 'A night train', path: '/ideas/1' };
  await fire('push', { data: { json: () => told } });
  expect(showNotification.mock.lastCall).toMatchObject([
    'Rosa answered',
    { body: 'A night train', data: { path: '/ideas/1' } },
  ]);
  const tap = (path: string) => ({ notification: { close: () => {}, data: { path } } });
  await fire('notificationclick', tap('/ideas/1'));
  await fire('notificationclick', tap('https://elsewhere.example/x'));
  expect(openWindow.mock.calls).toEqual([
    ['https://board.example/ideas/1'],
    ['https://board.example'],
  ]);
});

it('takes the window that is open there', async () => {
  const open = { focus: vi.fn(async () => {}), navigate: vi.fn(async () => {}) };
  const { fire, openWindow } = aWorker([open]);
  await fire('notificationclick', { notification: { close: () => {}, data: { path: '/inbox' } } });
  expect(open.navigate.mock.calls).toEqual([['https://board.example/inbox']]);
  expect(openWindow).not.toHaveBeenCalled();
});
