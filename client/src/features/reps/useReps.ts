import type { Rep } from '@roundhouse/shared/reps';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../app/api.ts';
import { useRoom } from '../../realtime/index.ts';

/** Everybody who answers, live; `boardId` leaves those of one board. */
export function useReps(boardId?: string) {
  useRoom('feed');
  const reps = useQuery(api.reps.list.queryOptions({ input: {} }));
  const answersHere = (rep: Rep) => boardId === undefined || rep.boardIds.includes(boardId);
  return { ...reps, shown: reps.data?.filter(answersHere) ?? [] };
}
