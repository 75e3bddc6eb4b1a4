import type { TopicKind } from '@roundhouse/shared/comments';
import type { StoredEvent } from '@roundhouse/shared/events';
import type { LocalText } from '@roundhouse/shared/localText';
import type { Asker } from '@roundhouse/shared/permissions';
import { Refusal } from '../../app/refusal.ts';
import type { CommentsStore } from './comments.store.ts';

export type Session = Parameters<CommentsStore['insert']>[1];

/** A topic's comments, counted anew. */
export type Counted = {
  /** Grows with each count: the place of a new comment in the order of posting. */
  place: number;
  /** What to tell of the new count. */
  events: StoredEvent[];
};

/** What the talk must know of one kind of things it is about; the feature of these things says it. */
export type TopicKeeper = {
  /** Whether it is there, for who asks. */
  isThere(id: string, asker: Asker): Promise<boolean>;
  /**
   * Refuses, with the reason, where nothing may be added to its talk. Inside a transaction, with
   * its session: a change in between then retries it.
   */
  requireOpen(id: string, session?: Session): Promise<void>;
  /** Under which identifier it goes on: its own, or that of what it was merged into. */
  goesOnAs(id: string, session?: Session): Promise<string>;
  /** What it is called and where it is on this site, for notices; `null` where it is not there. */
  name(id: string, session?: Session): Promise<{ about: LocalText; path: string } | null>;
  /** Adds `by` to the number of its comments; `null` where it is not there. */
  count(id: string, by: number, session: Session): Promise<Counted | null>;
};

/** Who keeps what is talked about, by its kind. */
export type Topics = Record<TopicKind, TopicKeeper>;

/** Whether this is an official response to this idea. */
export type ResponseCheck = (
  responseId: string,
  ideaId: string,
  session: Session,
) => Promise<boolean>;

/** Keeps a kind of which nothing is there. */
export const nothingThere: TopicKeeper = {
  isThere: async () => false,
  goesOnAs: async (id) => id,
  name: async () => null,
  requireOpen: async () => {
    throw new Refusal('not_found');
  },
  count: async () => null,
};
