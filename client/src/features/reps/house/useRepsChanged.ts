import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../../app/api.ts';

/** After who answers changed here: the lists of reps, invitations and people are read again. */
export function useRepsChanged(): () => Promise<void> {
  const queries = useQueryClient();
  return async () => {
    await Promise.all(
      [api.reps.key(), api.people.list.key()].map((queryKey) =>
        queries.invalidateQueries({ queryKey }),
      ),
    );
  };
}
