import { type LiveEvent, type StoredEvent, storedEvents } from '@roundhouse/shared/events';

export type Frame = { to: string; except: string[]; events: StoredEvent[] };

/** Events in one frame; more would make a frame that delays what comes behind it. */
const LARGEST = 100;

/**
 * Puts events that leave together into as few frames as there are rooms. Who is in several of an
 * event's rooms gets it by the first of them alone.
 */
export function toFrames(events: StoredEvent[]): Frame[] {
  const byRoom = new Map<string, Frame[]>();
  for (const event of events) {
    const rooms = roomsOf(event);
    rooms.forEach((to, index) => {
      add(byRoom, { to, except: rooms.slice(0, index), events: [event] });
    });
  }
  return [...byRoom.values()].flat();
}

function add(byRoom: Map<string, Frame[]>, { to, except, events }: Frame): void {
  const key = [to, ...except].join(' ');
  const frames = byRoom.get(key) ?? [];
  byRoom.set(key, frames);
  const last = frames.at(-1);
  if (last && last.events.length < LARGEST) last.events.push(...events);
  else frames.push({ to, except, events: [...events] });
}

function roomsOf(event: StoredEvent): string[] {
  const { rooms }: LiveEvent = storedEvents[event.name] as LiveEvent;
  return rooms(event.payload);
}
