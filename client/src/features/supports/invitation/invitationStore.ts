import { useSyncExternalStore } from 'react';

/** What a guest is asked to sign in for. */
export type Invitation =
  | { kind: 'support'; ideaId: string }
  | { kind: 'comment' }
  | { kind: 'react' }
  | { kind: 'judge' };

let open: Invitation | null = null;
const listeners = new Set<() => void>();

function set(next: Invitation | null): void {
  open = next;
  for (const listener of listeners) listener();
}

export const openInvitation = (invitation: Invitation) => set(invitation);
export const closeInvitation = () => set(null);

/** The invitation on screen, if there is one. */
export function useInvitation(): Invitation | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => open,
  );
}
