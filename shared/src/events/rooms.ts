import type { Topic } from '../comments/schema.ts';
import { isId } from '../primitives/id.ts';

/** Everyone who has the board open. Every socket that shows any list or idea is in it. */
export const FEED_ROOM = 'feed';
/** Those who have one idea open. */
export const ideaRoom = (ideaId: string) => `idea:${ideaId}`;
/** Those who have one update open. */
export const updateRoom = (updateId: string) => `update:${updateId}`;
/** Those who have open what a talk is about. */
export const topicRoom = ({ kind, id }: Topic) => (kind === 'idea' ? ideaRoom(id) : updateRoom(id));
/** Those of the brand who have an idea's case file open. */
export const deskRoom = (ideaId: string) => `desk:${ideaId}`;
/** Moderators who have their queue open. */
export const QUEUE_ROOM = 'queue';
/** All tabs and devices of one person. Joined by the server, never on request. */
export const personRoom = (personId: string) => `person:${personId}`;

/** A room a client may ask to join: the feed's, the moderators', that of one thing that is there, or of its case file. */
export type JoinableRoom =
  | { kind: 'feed' }
  | { kind: 'queue' }
  | Topic
  | { kind: 'desk'; id: string };

const ROOM_OF_ONE = /^(idea|update|desk):(.*)$/;

/** What a room's name says, or `null` where nobody joins such a room on request. */
export function parseJoinableRoom(name: unknown): JoinableRoom | null {
  if (name === FEED_ROOM) return { kind: 'feed' };
  if (name === QUEUE_ROOM) return { kind: 'queue' };
  const [, kind, rest] = (typeof name === 'string' && ROOM_OF_ONE.exec(name)) || [];
  return isId(rest) ? { kind: kind as Topic['kind'] | 'desk', id: rest } : null;
}
