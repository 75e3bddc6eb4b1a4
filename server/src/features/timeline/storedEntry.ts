import type { PersonBrief } from '@roundhouse/shared/people';
import type { TimelineEntry } from '@roundhouse/shared/timeline';

type Common = 'id' | 'ideaId' | 'at' | 'by';
/** Of an entry, what is its kind's own; its sponsor by id. */
type Body<E> = E extends { sponsor: unknown }
  ? Omit<E, Common | 'sponsor'> & { sponsorId: string | null }
  : Omit<E, Common>;
export type StoredEntryBody = Body<Exclude<TimelineEntry, { kind: 'posted' }>>;

/** Something that happened to an idea, as a feature tells it to the timeline. */
export type NewEntry = { ideaId: string; at: Date; byId: string | null } & StoredEntryBody;
/** The same, stored: people are joined when it is read. */
export type StoredEntry = NewEntry & { id: string };

/** The people an entry names. */
export function peopleOf(entry: StoredEntry): string[] {
  const sponsorId = 'sponsorId' in entry ? entry.sponsorId : null;
  return [entry.byId, sponsorId].filter((id) => id !== null);
}

/** An entry with the people it names, as they are now. */
export function toEntry(stored: StoredEntry, people: Map<string, PersonBrief>): TimelineEntry {
  const { byId, at, ...rest } = stored;
  const brief = (id: string | null) => people.get(id ?? '') ?? null;
  const common = { at: at.toISOString(), by: brief(byId) };
  if (!('sponsorId' in rest)) return { ...rest, ...common };
  const { sponsorId, ...told } = rest;
  return { ...told, ...common, sponsor: brief(sponsorId) };
}
