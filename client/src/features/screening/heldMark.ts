import { useSyncExternalStore } from 'react';

const marked = new Set<string>();
const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Whether what was last sent from a form is held; outlives the form, which may be drawn anew meanwhile. */
export function useHeldMark(place: object): [boolean, (isHeld: boolean) => void] {
  const key = JSON.stringify(place);
  const isHeld = useSyncExternalStore(subscribe, () => marked.has(key));
  return [
    isHeld,
    (next) => {
      if (next) marked.add(key);
      else marked.delete(key);
      for (const listener of listeners) listener();
    },
  ];
}
