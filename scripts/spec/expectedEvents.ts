import type { Entities, Observed } from './entities.ts';
import type { Doc, ExpectedEvents } from './format.ts';
import { differ, match } from './matching.ts';

/** A fact of an event by the name the format gives it. */
const facts: Record<string, (event: Doc) => unknown> = {
  hasServiceId: (event) => event.serviceId !== undefined && event.serviceId !== null,
  hasServerConnectionId: (event) =>
    event.serverConnectionId !== undefined && event.serverConnectionId !== null,
};

function checkEvent(expected: Doc, seen: Observed, entities: Entities, path: string): void {
  const [name = '', spec] = Object.entries(expected)[0]!;
  if (name !== seen.name) differ(path, name, `${seen.name} ${String(seen.event.commandName)}`);
  for (const [field, value] of Object.entries(spec as Doc)) {
    const actual = facts[field] ? facts[field](seen.event) : seen.event[field];
    match(value, actual, entities, `${path}.${field}`, true);
  }
}

/** Which kind of events a list is about: those of commands or those of the pool. */
const kindOf = (name: string): string => (name.startsWith('command') ? 'command' : 'cmap');

/** Compares a client's events with those a test expects, in order. Throws a Mismatch. */
export function checkEvents(expected: ExpectedEvents, entities: Entities): void {
  const kind = expected.eventType ?? 'command';
  const seen = (entities.observed.get(expected.client) ?? []).filter(
    ({ name }) => kindOf(name) === kind,
  );
  const names = seen.map(({ name, event }) => `${name}:${String(event.commandName ?? '')}`);
  const isCount = expected.ignoreExtraEvents
    ? seen.length >= expected.events.length
    : seen.length === expected.events.length;
  for (const [i, event] of expected.events.entries())
    if (seen[i]) checkEvent(event, seen[i], entities, `event ${i}`);
  if (!isCount) differ('events', `${expected.events.length}`, names.join(' '));
}
