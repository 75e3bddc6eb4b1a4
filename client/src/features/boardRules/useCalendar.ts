import { useQuery } from '@tanstack/react-query';
import { api } from '../../app/api.ts';

/** When a board's clocks run. */
export const useCalendar = (boardId: string) =>
  useQuery(api.promises.calendar.queryOptions({ input: { boardId } }));
