import type { StoredEvent } from '@roundhouse/shared/events';
import { useLiveConnection } from './ConnectionContext.ts';

/**
 * Lets this page follow an event that it knows before the server tells it: of a change just made.
 * What the server sends then must say the same.
 */
export function useTell(): (event: StoredEvent) => void {
  return useLiveConnection().take;
}
