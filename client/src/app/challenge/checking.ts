import { useSyncExternalStore } from 'react';

/** What ends each challenge that is being solved; a new array with every change. */
let running: readonly (() => void)[] = [];
const listeners = new Set<() => void>();
function change(next: typeof running) {
  running = next;
  for (const listener of listeners) listener();
}

/** A challenge is being solved from now on, until what this answers is called; `cancel` ends it sooner. */
export function beginChecking(cancel: () => void): () => void {
  change([...running, cancel]);
  return () => change(running.filter((each) => each !== cancel));
}

/** Ends the challenges that are being solved now; `null` while there are none. */
export function useChecking(): (() => void) | null {
  const now = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => running,
  );
  if (now.length === 0) return null;
  return () => {
    for (const cancel of now) cancel();
  };
}
