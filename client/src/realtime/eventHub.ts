import type { ServerToClientEvents, StoredEvent } from '@roundhouse/shared/events';

export type LiveEventName = Exclude<keyof ServerToClientEvents, 'events.told'>;
export type LivePayload<N extends LiveEventName> = Parameters<ServerToClientEvents[N]>[0];
export type LiveHandler<N extends LiveEventName> = (payload: LivePayload<N>) => void;

/** Hands each live event to whoever listens, whether it came alone or with others in one frame. */
export function createEventHub() {
  const handlers = new Map<string, Set<(payload: unknown) => void>>();

  function dispatch(name: string, payload: unknown): void {
    if (name === 'events.told') {
      for (const event of payload as StoredEvent[]) dispatch(event.name, event.payload);
      return;
    }
    for (const handler of handlers.get(name) ?? []) handler(payload);
  }

  return {
    dispatch,
    /** Listens until the answered function is called. */
    on<N extends LiveEventName>(name: N, handler: LiveHandler<N>): () => void {
      const known = handlers.get(name) ?? new Set();
      handlers.set(name, known);
      const own = (payload: unknown) => handler(payload as LivePayload<N>);
      known.add(own);
      return () => known.delete(own);
    },
  };
}
