import type { Sent } from './sendQueue.ts';

/** What the tabs of one browser agree on. */
export type Tabs = {
  /** Runs `work` while no other tab does; waits for its turn. */
  alone(work: () => Promise<void>): Promise<void>;
  tellChanged(): void;
  tellSettled(id: string, sent: Sent): void;
  onChanged(listener: () => void): void;
  onSettled(listener: (id: string, sent: Sent) => void): void;
};

type Message = { kind: 'changed' } | { kind: 'settled'; id: string; sent: Sent };

/**
 * Tabs by the Web Locks and BroadcastChannel of the browser. Locks are missing outside secure
 * contexts; two tabs may then send the same write, which the server stores once.
 */
export function browserTabs(): Tabs {
  const channel = new BroadcastChannel('roundhouse.waiting');
  const listen = (listener: (message: Message) => void) =>
    channel.addEventListener('message', ({ data }) => listener(data as Message));
  const tell = (message: Message) => channel.postMessage(message);
  return {
    alone: (work) =>
      navigator.locks ? navigator.locks.request('roundhouse.waiting', work) : work(),
    tellChanged: () => tell({ kind: 'changed' }),
    tellSettled: (id, sent) => tell({ kind: 'settled', id, sent }),
    onChanged: (listener) =>
      listen((message) => {
        if (message.kind === 'changed') listener();
      }),
    onSettled: (listener) =>
      listen((message) => {
        if (message.kind === 'settled') listener(message.id, message.sent);
      }),
  };
}

/** The only tab there is. */
export function singleTab(): Tabs {
  return {
    alone: (work) => work(),
    tellChanged: () => {},
    tellSettled: () => {},
    onChanged: () => {},
    onSettled: () => {},
  };
}
