import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../app/api.ts';
import { useBootstrap } from '../../app/bootstrap.ts';
import { useLive } from '../../realtime/index.ts';
import { type DecisionState, questionOf } from './useDecisionState.ts';

/**
 * A list of decisions, live: what changes changes in place, what is new waits behind `showFresh`, so
 * that nothing moves under the reader.
 */
export function useDecisions(state: DecisionState) {
  const { boards } = useBootstrap();
  const question = questionOf(state);
  const name = JSON.stringify(question);
  const [news, setNews] = useState<{ name: string; ids: readonly string[] }>({ name, ids: [] });
  const query = useInfiniteQuery(
    api.decisions.list.infiniteOptions({
      input: (cursor: string | undefined) => ({ ...question, ...(cursor && { cursor }) }),
      initialPageParam: undefined,
      getNextPageParam: (page) => page.next ?? undefined,
    }),
  );
  const decisions = query.data?.pages.flatMap((page) => page.decisions) ?? [];
  const ids = news.name === name ? news.ids : [];
  useLive('decision.changed', (told) => {
    const boardId = boards.find(({ slug }) => slug === state.board)?.id;
    const isFit =
      told.replacedById === null &&
      (!state.board || told.boardId === boardId) &&
      (!state.outcome || told.outcome === state.outcome) &&
      (!state.isLate || told.nextState === 'late');
    const isNewest = told.createdAt > (decisions[0]?.createdAt ?? '');
    const isKnown = ids.includes(told.id) || decisions.some(({ id }) => id === told.id);
    if (isFit && !isKnown && (isNewest || state.isLate)) setNews({ name, ids: [...ids, told.id] });
  });
  return {
    query,
    decisions,
    fresh: ids.length,
    showFresh: async () => {
      await query.refetch();
      setNews({ name, ids: [] });
    },
  };
}
