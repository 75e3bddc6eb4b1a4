import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { bootstrapQuery } from './bootstrap.ts';

/**
 * After who-is-looking changed: everything read before is forgotten and read again, because what
 * a person may see and has supported depends on them.
 */
export function useSessionChanged(): () => Promise<void> {
  const queries = useQueryClient();
  return useCallback(async () => {
    await queries.fetchQuery({ ...bootstrapQuery, staleTime: 0 });
    await queries.invalidateQueries({
      predicate: (query) => query.queryKey[0] !== bootstrapQuery.queryKey[0],
    });
  }, [queries]);
}

/** Ends this browser's session. */
export function useSignOut(): () => Promise<void> {
  const changed = useSessionChanged();
  return useCallback(async () => {
    await fetch('/api/auth/sign-out', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    await changed();
  }, [changed]);
}
