import type { ContractClient } from '@roundhouse/shared/contract';
import { createListeners } from '../listeners.ts';
import { attempt } from './attempt.ts';
import {
  enqueue,
  type Intent,
  makeIntent,
  type SendFailure,
  type WriteInput,
  type WriteName,
  type WriteOutput,
} from './intent.ts';
import type { QueueStorage } from './queueStorage.ts';
import type { Tabs } from './tabs.ts';

/**
 * What became of a write as far as can be said now. `waiting`: kept, and sent by itself later.
 * `output` is `null` where another way than the server's own answer says that it was stored.
 */
export type Sent<N extends WriteName = WriteName> =
  | { state: 'sent'; output: WriteOutput<N> | null }
  | { state: 'refused'; failure: SendFailure }
  /** A moderator looks at it first; the server keeps it, so nothing of it stays here. */
  | { state: 'held'; failure: SendFailure }
  | { state: 'waiting' };

export type SendQueueParts = {
  client: ContractClient;
  storage: QueueStorage;
  tabs: Tabs;
  isOnline: () => boolean;
  now: () => number;
  /** 0 to 1, spreads retries of many browsers. */
  random: () => number;
};

const FIRST_RETRY_MS = 1000;
const LONGEST_RETRY_MS = 30_000;

export type SendQueue = ReturnType<typeof createSendQueue>;

/**
 * Keeps what a person wrote until the server has it: in order, once, over reloads and lost
 * connections, by one tab at a time.
 */
export function createSendQueue(parts: SendQueueParts) {
  const { storage, tabs } = parts;
  const listeners = createListeners();
  const signedOut = createListeners();
  const answered = new Set<(intent: Intent, output: unknown) => void>();
  const waiters = new Map<string, (sent: Sent) => void>();
  let personId: string | null = null;
  let all: Intent[] = [];
  let shown: Intent[] = [];
  let inFlightId: string | null = null;
  let isSending = false;
  let isAskedAgain = false;
  let failures = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;

  function show(queue: Intent[]): void {
    all = queue;
    shown = queue.filter((intent) => intent.personId === personId);
    listeners.notify();
  }

  async function change(by: (queue: Intent[]) => Intent[]): Promise<void> {
    show(by(all));
    await storage.change(by);
    tabs.tellChanged();
  }

  function settle(id: string, sent: Sent): boolean {
    const waiter = waiters.get(id);
    waiters.delete(id);
    waiter?.(sent);
    return waiter !== undefined;
  }

  function settleAllWaiting(): void {
    for (const id of [...waiters.keys()]) settle(id, { state: 'waiting' });
  }

  /** Sends the first intent; answers whether the next may follow at once. */
  async function sendNext(): Promise<boolean> {
    show(await storage.read());
    const next = shown.find((intent) => !intent.failure);
    if (!next || !parts.isOnline()) return false;
    inFlightId = next.id;
    const result = await attempt(parts.client, next);
    inFlightId = null;
    if (result.became === 'later') {
      if (result.because === 'fault') await change(mark(next.id, { faults: next.faults + 1 }));
      if (result.because === 'signedOut') signedOut.notify();
      waitAndRetry(result.afterMs);
      return false;
    }
    failures = 0;
    if (result.became === 'sent') {
      for (const listener of answered) listener(next, result.output);
      await change(without(next.id));
      settle(next.id, { state: 'sent', output: result.output as WriteOutput<WriteName> | null });
      tabs.tellSettled(next.id, { state: 'sent', output: null });
    } else if (result.became === 'held') {
      const held: Sent = { state: 'held', failure: result.failure };
      await change(without(next.id));
      settle(next.id, held);
      tabs.tellSettled(next.id, held);
    } else {
      await refuse(next, result.failure);
    }
    return true;
  }

  /** Keeps a refused intent until somebody is told: who waits for it here or in another tab. */
  async function refuse(intent: Intent, failure: SendFailure): Promise<void> {
    const sent: Sent = { state: 'refused', failure };
    const isSomeoneTold = settle(intent.id, sent);
    await change(isSomeoneTold ? without(intent.id) : mark(intent.id, { failure }));
    if (!isSomeoneTold) tabs.tellSettled(intent.id, sent);
  }

  function waitAndRetry(afterMs: number | null): void {
    const backoff = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** failures++);
    clearTimeout(retry);
    retry = setTimeout(() => void sendAll(), afterMs ?? backoff * (0.5 + parts.random()));
    settleAllWaiting();
  }

  async function sendAll(): Promise<void> {
    isAskedAgain = isSending;
    if (isSending || personId === null) return;
    isSending = true;
    clearTimeout(retry);
    try {
      await tabs.alone(async () => {
        while (await sendNext());
      });
    } finally {
      isSending = false;
    }
    if (isAskedAgain) await sendAll();
    else if (!parts.isOnline()) settleAllWaiting();
  }

  tabs.onChanged(() => void storage.read().then(show));
  tabs.onSettled((id, sent) => {
    if (settle(id, sent) && sent.state === 'refused') void change(without(id));
  });

  return {
    subscribe: listeners.subscribe,
    /** What the signed-in person meant and the server has not answered for good, oldest first. */
    intents: () => shown,
    /** Calls back with each answer, before the intent leaves the queue. */
    onAnswer(listener: (intent: Intent, output: unknown) => void): () => void {
      answered.add(listener);
      return () => answered.delete(listener);
    },

    /** Calls back when the server knows no more who we are; what was written waits for the person. */
    onSignedOut: signedOut.subscribe,

    /** Keeps a write and sends it; settles as soon as something can be said of it. */
    async send<N extends WriteName>(name: N, input: WriteInput<N>): Promise<Sent<N>> {
      if (personId === null)
        return { state: 'refused', failure: { code: 'not_signed_in', details: {} } };
      const intent = makeIntent(name, input, { personId, at: parts.now() });
      const settled = new Promise<Sent>((resolve) => waiters.set(intent.id, resolve));
      await change((queue) => enqueue(queue, intent as Intent, inFlightId));
      for (const id of waiters.keys()) {
        if (!all.some((known) => known.id === id)) settle(id, { state: 'waiting' });
      }
      if (!parts.isOnline()) settle(intent.id, { state: 'waiting' });
      void sendAll();
      return settled as Promise<Sent<N>>;
    },

    /** Forgets an intent: one that was refused, or one that is no longer meant. */
    forget: (id: string) => change(without(id)),

    /** Sends what waits, now: the network or the page is back. */
    wake(): void {
      failures = 0;
      void sendAll();
    },

    /** Who is signed in; only their intents are shown and sent. */
    async belongTo(id: string | null): Promise<void> {
      if (personId !== id) settleAllWaiting();
      personId = id;
      show(await storage.read());
      void sendAll();
    },
  };
}

function without(id: string) {
  return (queue: Intent[]) => queue.filter((intent) => intent.id !== id);
}

function mark(id: string, changes: Partial<Pick<Intent, 'faults' | 'failure'>>) {
  return (queue: Intent[]) =>
    queue.map((intent) => (intent.id === id ? ({ ...intent, ...changes } as Intent) : intent));
}
