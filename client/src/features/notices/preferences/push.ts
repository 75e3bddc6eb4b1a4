import { client } from '../../../app/api.ts';

/**
 * Whether this browser shows notices while the board is closed. `unsupported`: it cannot;
 * `unavailable`: the server has no key for it; `blocked`: the reader, or their browser, said no.
 */
export type PushState = 'unsupported' | 'unavailable' | 'blocked' | 'off' | 'on';

const WORKER = '/push-worker.js';

export async function readPush(): Promise<PushState> {
  if (!isSupported()) return 'unsupported';
  if (Notification.permission === 'denied') return 'blocked';
  const { key } = await client.notices.pushKey();
  if (key === null) return 'unavailable';
  return (await ownSubscription()) ? 'on' : 'off';
}

/** Asks the reader's permission, so only ever on their tap, and has notices sent to this browser. */
export async function turnPushOn(): Promise<PushState> {
  if ((await Notification.requestPermission()) !== 'granted')
    return Notification.permission === 'denied' ? 'blocked' : 'off';
  const { key } = await client.notices.pushKey();
  if (key === null) return 'unavailable';
  await navigator.serviceWorker.register(WORKER);
  const { pushManager } = await navigator.serviceWorker.ready;
  // One made for an earlier key of the server would never be answered.
  await (await pushManager.getSubscription())?.unsubscribe();
  const subscription = await pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: bytesOfKey(key),
  });
  const { endpoint = '', keys } = subscription.toJSON();
  const { p256dh = '', auth = '' } = keys ?? {};
  await client.notices.pushOn({ endpoint, keys: { p256dh, auth } });
  return 'on';
}

/** No more notices to this browser. It is told first: what the server then still sends is not shown. */
export async function turnPushOff(): Promise<PushState> {
  const subscription = isSupported() ? await ownSubscription() : undefined;
  if (!subscription) return 'off';
  const { endpoint } = subscription;
  await subscription.unsubscribe();
  await client.notices.pushOff({ endpoint });
  return 'off';
}

function isSupported(): boolean {
  return 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;
}

async function ownSubscription() {
  const worker = await navigator.serviceWorker.getRegistration(WORKER);
  return (await worker?.pushManager.getSubscription()) ?? undefined;
}

/** The server's public key: base64 with - and _, as RFC 8292 writes it. */
export function bytesOfKey(key: string): Uint8Array<ArrayBuffer> {
  const bytes = atob(key.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(bytes, (char) => char.charCodeAt(0));
}
