import { useQuery } from '@tanstack/react-query';
import { api } from '../../../app/api.ts';
import { useViewer } from '../../../app/bootstrap.ts';

/** How many notices the reader has not read, live; 0 until it is known. */
export function useUnread(): number {
  const isMember = useViewer() !== null;
  const { data } = useQuery(api.notices.count.queryOptions({ enabled: isMember }));
  return data?.unread ?? 0;
}
