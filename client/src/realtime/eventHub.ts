import {
  PASSING_EVENTS,
  type ServerToClientEvents,
  type StoredEvent,
} from '@roundhouse/shared/events';
import { nameFormerMembers } from '../app/formerMembers.ts';

export type LiveEventName = Exclude<keyof ServerToClientEvents, 'events.told'>;
export type LivePayload<N extends LiveEventName> = Parameters<ServerToClientEvents[N]>[0];
/** Hears of all that was stored. */
type StoredHandler = (event: StoredEvent) => void;
export type LiveHandler<N extends LiveEventName> = (payload: LivePayload<N>) => void;

/** Hands each live event to whoever listens, whether it came alone or with others in one frame. */
export function createEventHub() {
  const handlers = new Map<string, Set<(payload: unknown) => void>>();
  const storedHandlers = new Set<StoredHandler>();

  function dispatch(name: string, told: unknown): void {
    if (name === 'events.told') {
      for (const event of told as StoredEvent[]) dispatch(event.name, event.payload);
      return;
    }
    const payload = nameFormerMembers(told);
    for (const handler of handlers.get(name) ?? []) handler(payload);
    if ((PASSING_EVENTS as readonly string[]).includes(name)) return;
    for (const handler of storedHandlers) handler({ name, payload } as StoredEvent);
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
    /** Listens to every stored event until the answered function is called. */
    onStored(handler: StoredHandler): () => void {
      storedHandlers.add(handler);
      return () => storedHandlers.delete(handler);
    },
  };
}
