import { useQuery } from '@tanstack/react-query';
import { api } from '../../app/api.ts';
import { useRefetchDesk } from './useRefetchDesk.ts';

/** Answers and decisions that are due or late, counted on the desk's first page; `null` where none is. */
export function useDueCount(): { count: number; isMore: boolean } | null {
  useRefetchDesk();
  const { data } = useQuery(api.responses.desk.queryOptions({ input: {}, staleTime: 60_000 }));
  if (!data) return null;
  const count = data.rows.filter(({ reason }) => reason !== 'unanswered').length;
  const isMore = data.next !== null && count === data.rows.length;
  return count > 0 ? { count, isMore } : null;
}
