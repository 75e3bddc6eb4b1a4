/** Events of what is never stored; every other one a socket brings is of what was. */
export const PASSING_EVENTS = [
  'presence.counted',
  'typing.told',
  'session.ended',
  'server.draining',
] as const;
export type PassingEventName = (typeof PASSING_EVENTS)[number];

/** How long a `typing.told` holds, in milliseconds. */
export const TYPING_HOLDS_MS = 5000;
