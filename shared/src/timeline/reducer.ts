import type { PersonBrief } from '../people/schema.ts';
import type { TimelineEntry } from './schema.ts';

/** A timeline after `timeline.added`, in order whatever order the events came in. */
export function applyTimelineAdded(known: TimelineEntry[], added: TimelineEntry): TimelineEntry[] {
  if (known.some(({ id }) => id === added.id)) return known;
  const at = known.findLastIndex((entry) => !isAfter(entry, added)) + 1;
  return known.toSpliced(at, 0, added);
}

/** By time; what happened in one moment by its identifier, the posting first. */
function isAfter(one: TimelineEntry, other: TimelineEntry): boolean {
  if (one.kind === 'posted' || other.kind === 'posted') return other.kind === 'posted';
  return one.at > other.at || (one.at === other.at && one.id > other.id);
}

/** An entry after somebody it names changed their name, picture or role. */
export function applyPersonToEntry(entry: TimelineEntry, person: PersonBrief): TimelineEntry {
  const isBy = entry.by?.id === person.id;
  const isSponsor = 'sponsor' in entry && entry.sponsor?.id === person.id;
  if (!isBy && !isSponsor) return entry;
  return { ...entry, ...(isBy && { by: person }), ...(isSponsor && { sponsor: person }) };
}
