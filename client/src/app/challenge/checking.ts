import { useSyncExternalStore } from 'react';

let running = 0;
const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of listeners) listener();
};

/** A challenge is being solved from now on, until what this answers is called. */
export function beginChecking(): () => void {
  running++;
  tell();
  return () => {
    running--;
    tell();
  };
}

/** Whether a challenge is being solved now. */
export function useIsChecking(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => running > 0,
  );
}
