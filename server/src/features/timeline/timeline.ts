import type { StoredEvent } from '@roundhouse/shared/events';
import type { Parts } from '../../app/parts.ts';
import { type NewEntry, peopleOf, type StoredEntry, toEntry } from './storedEntry.ts';
import type { TimelineStore } from './timeline.store.ts';

type Session = Parameters<TimelineStore['add']>[1];
export type Timeline = ReturnType<typeof createTimeline>;

/** What happened to ideas: other features add to it, within the transaction in which it happens. */
export function createTimeline(store: TimelineStore, people: Pick<Parts['people'], 'briefs'>) {
  async function present(stored: StoredEntry[]) {
    const briefs = await people.briefs(stored.flatMap(peopleOf));
    return stored.map((entry) => toEntry(entry, briefs));
  }

  return {
    /** Adds an entry; answers the event to tell once the transaction is through. */
    async add(entry: NewEntry, session: Session): Promise<StoredEvent> {
      const [told] = await this.addAll([entry], session);
      return told as StoredEvent;
    },

    /** Adds several, in the order given; answers the events to tell, in the same order. */
    async addAll(entries: NewEntry[], session: Session): Promise<StoredEvent[]> {
      if (entries.length === 0) return [];
      const added = await present(await store.add(entries, session));
      return added.map((payload) => ({ name: 'timeline.added', payload }));
    },

    /** The newest entries of an idea, oldest first; its posting is not among them. */
    newest: async (ideaId: string, limit: number) => present(await store.newest(ideaId, limit)),

    /** Ideas that came to another status since an instant, each once; of the newest `limit` steps. */
    movedSince: store.movedSince,
  };
}
