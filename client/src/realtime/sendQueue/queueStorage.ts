import { createStore, get, update } from 'idb-keyval';
import { type Intent, inTodaysWords } from './intent.ts';

/** Where intents are kept. `change` is atomic, also against other tabs. */
export type QueueStorage = {
  read(): Promise<Intent[]>;
  change(by: (queue: Intent[]) => Intent[]): Promise<void>;
};

/** Keeps intents in this browser over reloads; in memory where the browser forbids storage. */
export function browserStorage(): QueueStorage {
  const fallback = memoryStorage();
  let store: ReturnType<typeof createStore> | null = null;
  const opened = () => {
    store ??= createStore('roundhouse', 'waiting');
    return store;
  };
  return {
    async read() {
      try {
        const kept = await get<Intent[]>('queue', opened());
        return [...(kept ?? []).map(inTodaysWords), ...(await fallback.read())];
      } catch {
        return fallback.read();
      }
    },
    async change(by) {
      try {
        await update<Intent[]>('queue', (queue) => by(queue ?? []), opened());
      } catch {
        await fallback.change(by);
      }
    },
  };
}

export function memoryStorage(): QueueStorage {
  let queue: Intent[] = [];
  return {
    read: async () => queue,
    change: async (by) => {
      queue = by(queue);
    },
  };
}
