/** Every live event of the product, declared once. Socket types and the broadcaster derive from it. */
import { z } from 'zod';
import { boardsEvents } from '../boards/events.ts';
import { commentsEvents } from '../comments/events.ts';
import { type Topic, topicSchema } from '../comments/schema.ts';
import { decisionsEvents } from '../decisions/events.ts';
import { houseRulesEvents } from '../houseRules/events.ts';
import { ideasEvents } from '../ideas/events.ts';
import { importsEvents } from '../imports/events.ts';

import { integrityEvents } from '../integrity/events.ts';

import { mergingEvents } from '../merging/events.ts';

import { noticesEvents } from '../notices/events.ts';
import { peopleEvents } from '../people/events.ts';
import { personBriefSchema } from '../people/schema.ts';
import { personalDataEvents } from '../personalData/events.ts';
import { promisesEvents } from '../promises/events.ts';
import { queueEvents } from '../queue/events.ts';
import { reportsEvents } from '../reports/events.ts';
import { repsEvents } from '../reps/events.ts';
import { responsesEvents } from '../responses/events.ts';
import { sanctionsEvents } from '../sanctions/events.ts';
import { screeningEvents } from '../screening/events.ts';
import { siteEvents } from '../site/events.ts';
import { supportsEvents } from '../supports/events.ts';
import { timelineEvents } from '../timeline/events.ts';
import { trustEvents } from '../trust/events.ts';
import { updatesEvents } from '../updates/events.ts';
import type { LiveEvent } from './liveEvent.ts';
import type { PassingEventName } from './passing.ts';

/** What was stored: sent by the broadcaster alone, after the write is durable. */
export const storedEvents = {
  ...siteEvents,
  ...boardsEvents,
  ...peopleEvents,
  ...ideasEvents,
  ...supportsEvents,
  ...commentsEvents,
  ...importsEvents,
  ...integrityEvents,
  ...timelineEvents,
  ...promisesEvents,
  ...repsEvents,
  ...noticesEvents,
  ...responsesEvents,
  ...decisionsEvents,
  ...updatesEvents,
  ...trustEvents,
  ...screeningEvents,
  ...mergingEvents,
  ...sanctionsEvents,
  ...queueEvents,
  ...houseRulesEvents,
  ...personalDataEvents,
  ...reportsEvents,
};

export type StoredEventName = keyof typeof storedEvents;
export type StoredEventPayload<N extends StoredEventName> =
  (typeof storedEvents)[N] extends LiveEvent<infer S> ? z.infer<S> : never;
/** A stored event on its way from a use case to the broadcaster. */
export type StoredEvent = {
  [N in StoredEventName]: { name: N; payload: StoredEventPayload<N> };
}[StoredEventName];

/** What is never stored. */
export const passingEvents = {
  /** How many people (guests by connection) are in a room. */
  'presence.counted': z.object({ room: z.string(), people: z.number().int() }),
  /** Somebody is writing a comment; holds for five seconds. */
  'typing.told': z.object({ topic: topicSchema, person: personBriefSchema }),
  /** The session behind this connection has ended; the connection closes next. */
  'session.ended': z.object({}),
  /** The server is going down; the client will reconnect. */
  'server.draining': z.object({}),
} satisfies Record<PassingEventName, z.ZodType>;
export type PassingEventPayload<N extends PassingEventName> = z.infer<(typeof passingEvents)[N]>;

export type ServerToClientEvents = {
  [N in StoredEventName]: (payload: StoredEventPayload<N>) => void;
} & {
  [N in PassingEventName]: (payload: PassingEventPayload<N>) => void;
} & {
  /** Several stored events in one frame, each to be taken as if it had come alone. */
  'events.told': (events: StoredEvent[]) => void;
};

/** Answer to a request over the socket. */
export type SocketAnswer =
  | { isOk: true; people: number }
  | { isOk: false; error: 'not_allowed' | 'not_found' | 'invalid_input' | 'too_many_requests' };

export type ClientToServerEvents = {
  /** Join `feed`, `idea:ID`, `update:ID` or `desk:ID`; join first, then fetch. Answers with the people there. */
  'room.join': (room: string, answer: (told: SocketAnswer) => void) => void;
  'room.leave': (room: string) => void;
  /** I am writing a comment on this; at most once in two seconds. */
  'typing.tell': (topic: Topic) => void;
};
export { type LiveEvent, liveEvent } from './liveEvent.ts';
export { PASSING_EVENTS, type PassingEventName, TYPING_HOLDS_MS } from './passing.ts';
export {
  deskRoom,
  FEED_ROOM,
  ideaRoom,
  type JoinableRoom,
  parseJoinableRoom,
  personRoom,
  QUEUE_ROOM,
  topicRoom,
  updateRoom,
} from './rooms.ts';
