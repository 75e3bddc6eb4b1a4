import type { AnswerPromise } from '@roundhouse/shared/promises';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api } from '../../../app/api.ts';

/** Shows a clock as it now stands where the idea is read, also without a live connection. */
export function usePromiseChanged(): (promise: AnswerPromise) => void {
  const queries = useQueryClient();
  return useCallback(
    (promise: AnswerPromise) => {
      const { queryKey } = api.ideas.get.queryOptions({ input: { ideaId: promise.ideaId } });
      queries.setQueryData(
        queryKey,
        (known) =>
          (known &&
            (known.idea.promise?.rev ?? -1) < promise.rev && {
              ...known,
              idea: { ...known.idea, promise },
            }) ||
          known,
      );
      void queries.invalidateQueries({ queryKey: api.responses.desk.key() });
    },
    [queries],
  );
}
