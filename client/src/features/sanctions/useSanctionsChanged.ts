import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api } from '../../app/api.ts';

/** After this moderator acted: what moderators see of people is read again. */
export function useSanctionsChanged(): () => Promise<void> {
  const queries = useQueryClient();
  return useCallback(async () => {
    await queries.invalidateQueries({ queryKey: api.sanctions.key() });
  }, [queries]);
}
