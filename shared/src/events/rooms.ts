import { idSchema } from '../primitives/index.ts';

/** Everyone who has the board open. Every socket that shows any list or idea is in it. */
export const FEED_ROOM = 'feed';
/** Those who have one idea open. */
export const ideaRoom = (ideaId: string) => `idea:${ideaId}`;
/** Those who have one update open. */
export const updateRoom = (updateId: string) => `update:${updateId}`;
/** Those of the brand who have an idea's case file open. */
export const deskRoom = (ideaId: string) => `desk:${ideaId}`;
/** All tabs and devices of one person. Joined by the server, never on request. */
export const personRoom = (personId: string) => `person:${personId}`;

/** A room a client may ask to join, or `null` where the name is not one. */
export function parseJoinableRoom(
  name: unknown,
): { kind: 'feed' } | { kind: 'idea'; id: string } | null {
  if (name === FEED_ROOM) return { kind: 'feed' };
  if (typeof name !== 'string' || !name.startsWith('idea:')) return null;
  const id = idSchema.safeParse(name.slice('idea:'.length));
  return id.success ? { kind: 'idea', id: id.data } : null;
}
