import { useSyncExternalStore } from 'react';

let trouble: unknown = null;
const listeners = new Set<() => void>();

/** Says on the page why a support did not count; `null` when it was read. */
export function tellTrouble(next: unknown): void {
  trouble = next;
  for (const listener of listeners) listener();
}

/** The error to show, or `null`. */
export function useTrouble(): unknown {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => trouble,
  );
}
