import { updateRoom } from '@roundhouse/shared/events';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../../app/api.ts';
import { useRoom } from '../../../realtime/index.ts';

/** An update, live, and my reaction to it. */
export function useUpdate(updateId: string) {
  const { isReady } = useRoom(updateRoom(updateId));
  return useQuery(api.updates.get.queryOptions({ input: { updateId }, enabled: isReady }));
}
