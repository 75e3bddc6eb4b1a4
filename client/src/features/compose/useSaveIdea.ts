import type { Idea } from '@roundhouse/shared/ideas';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../app/api.ts';
import { codeOf } from '../../app/errors.ts';
import { failureError, useSend, type WriteInput } from '../../realtime/index.ts';
import { useAnnounce } from '../../ui/index.ts';

/** Puts an idea that was just saved where its page reads it, so that it shows at once. */
function useIdeaSaved(): (idea: Idea) => void {
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

/**
 * Sends a new idea or an edited one. Answers where to go next: the idea's page, or the board where
 * it waits for the connection. Rejects with the server's typed error.
 */
export function useSaveIdea() {
  const { t } = useTranslation('compose');
  const send = useSend();
  const saved = useIdeaSaved();
  const announce = useAnnounce();
  const queries = useQueryClient();
  return useCallback(
    async <N extends 'ideas.post' | 'ideas.edit'>(
      name: N,
      input: WriteInput<N>,
    ): Promise<string> => {
      const sent = await send(name, input);
      if (sent.state === 'refused') {
        const error = failureError(sent.failure);
        // The newer version, so that the page can offer to compare and choose.
        if (codeOf(error) === 'idea_changed') {
          await queries.invalidateQueries({ queryKey: api.ideas.get.key() });
        }
        throw error;
      }
      if (sent.state === 'held') {
        announce(t('held'));
        return '/account/held';
      }
      if (sent.state === 'waiting') {
        announce(t('queued'));
        return '/';
      }
      const idea = sent.output as Idea | null;
      if (idea) saved(idea);
      const id = 'ideaId' in input ? input.ideaId : input.id;
      return `/ideas/${id}/${idea?.slug ?? ''}`;
    },
    [send, saved, announce, queries, t],
  );
}
