import type { Inputs } from '@roundhouse/shared/contract';
import type { Idea } from '@roundhouse/shared/ideas';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api, client } from '../../app/api.ts';

/** Puts an idea that was just saved where its page reads it, so that it shows at once. */
export function useIdeaSaved(): (idea: Idea) => void {
  const queries = useQueryClient();
  return useCallback(
    (idea: Idea) => {
      const { queryKey } = api.ideas.get.queryOptions({ input: { ideaId: idea.id } });
      queries.setQueryData(queryKey, (known) => known && { ...known, idea });
      void queries.invalidateQueries({ queryKey });
      void queries.invalidateQueries({ queryKey: api.ideas.history.key() });
      void queries.invalidateQueries({ queryKey: api.feed.list.key() });
    },
    [queries],
  );
}

/** Posts an idea, or lets it wait in the send queue without a connection. Answers where to go next. */
export function usePostIdea(): (idea: Inputs['ideas']['post']) => Promise<string> {
  const saved = useIdeaSaved();
  return useCallback(
    async (input) => {
      const idea = await client.ideas.post(input);
      saved(idea);
      return `/ideas/${idea.id}/${idea.slug}`;
    },
    [saved],
  );
}
