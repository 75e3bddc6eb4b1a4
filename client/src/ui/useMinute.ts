import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let minute = Date.now();
let timer: ReturnType<typeof setInterval> | undefined;

/** One clock for the whole page, however many times it shows; it stops when nobody looks. */
function watchMinute(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => {
    minute = Date.now();
    for (const each of listeners) each();
  }, 60_000);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** What time it is, in ms, true by the minute. */
export const useMinute = (): number => useSyncExternalStore(watchMinute, () => minute);
