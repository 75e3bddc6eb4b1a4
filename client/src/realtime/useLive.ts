import { useEffect, useEffectEvent } from 'react';
import { useLiveConnection } from './ConnectionContext.ts';
import type { LiveEventName, LiveHandler } from './eventHub.ts';

/**
 * Calls `handler` with each live event of that name. The query caches follow events by themselves
 * (`liveCache.ts`); this is for what else a component does, such as a pill or an announcement.
 */
export function useLive<N extends LiveEventName>(name: N, handler: LiveHandler<N>): void {
  const connection = useLiveConnection();
  const latest = useEffectEvent(handler);
  useEffect(() => connection.on(name, (payload) => latest(payload)), [connection, name]);
}
