import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api } from '../../../app/api.ts';

/** After an answer was stored: what shows these ideas is read again, also where no event reaches this page. */
export function useAnswered(): (ideaIds: string[]) => Promise<void> {
  const queries = useQueryClient();
  return useCallback(
    async (ideaIds: string[]) => {
      const keys = [
        api.responses.desk.key(),
        api.feed.list.key(),
        ...ideaIds.flatMap((ideaId) => [
          api.ideas.get.key({ input: { ideaId } }),
          api.responses.list.key({ input: { ideaId } }),
          api.responses.caseFile.key({ input: { ideaId } }),
          api.timeline.list.key({ input: { ideaId } }),
        ]),
      ];
      await Promise.all(keys.map((queryKey) => queries.invalidateQueries({ queryKey })));
    },
    [queries],
  );
}
