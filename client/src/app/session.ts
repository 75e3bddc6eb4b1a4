import type { Viewer } from '@roundhouse/shared/people';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { bootstrapQuery } from './bootstrap.ts';

/**
 * After who-is-looking changed: everything read before is read again, because what a person may
 * see and has supported depends on them.
 */
export function useSessionChanged(): () => Promise<void> {
  const queries = useQueryClient();
  return useCallback(async () => {
    await queries.fetchQuery({ ...bootstrapQuery, staleTime: 0 });
    const [bootstrapKey] = bootstrapQuery.queryKey;
    await queries.invalidateQueries({
      predicate: ({ queryKey }) => String(queryKey[0]) !== String(bootstrapKey),
    });
  }, [queries]);
}

/** Puts a changed profile where everybody reads who is looking. */
export function useViewerChanged(): (viewer: Viewer) => void {
  const queries = useQueryClient();
  return useCallback(
    (viewer: Viewer) => {
      queries.setQueryData(bootstrapQuery.queryKey, (known) => known && { ...known, viewer });
    },
    [queries],
  );
}

/** Ends this browser's session. */
export function useSignOut(): () => Promise<void> {
  const changed = useSessionChanged();
  return useCallback(async () => {
    await leavePush();
    await fetch('/api/auth/sign-out', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    await changed();
  }, [changed]);
}

/** Whoever signs in here next shall not be shown this person's notices. Signing out never waits for it in vain. */
async function leavePush(): Promise<void> {
  if (!('Notification' in window) || Notification.permission !== 'granted') return;
  const { turnPushOff } = await import('../features/notices/preferences/push.ts');
  await turnPushOff().catch(() => {});
}
