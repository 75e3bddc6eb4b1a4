import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api, client } from '../../../app/api.ts';
import { useViewer } from '../../../app/bootstrap.ts';
import { useTell } from '../../../realtime/index.ts';

/**
 * Marks notices as read, or all of them with `null`: here at once, on the reader's other screens
 * when the server has stored it. Throws where that fails; the inbox is then read anew.
 */
export function useMarkRead(): (ids: string[] | null) => Promise<void> {
  const queries = useQueryClient();
  const tell = useTell();
  const personId = useViewer()?.id ?? '';
  return useCallback(
    async (ids) => {
      const told = (unread: number) =>
        tell({ name: 'notice.read', payload: { personId, ids, unread } });
      const known = queries.getQueryData(api.notices.count.queryKey())?.unread ?? 0;
      told(ids ? Math.max(0, known - ids.length) : 0);
      try {
        const { unread } = await (ids
          ? client.notices.markRead({ ids })
          : client.notices.markAllRead());
        told(unread);
      } catch (error) {
        void queries.invalidateQueries({ queryKey: api.notices.key() });
        throw error;
      }
    },
    [queries, tell, personId],
  );
}
