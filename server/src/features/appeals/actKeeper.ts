import type { Act, AppealSubject } from '@roundhouse/shared/appeals';
import type { StoredEvent } from '@roundhouse/shared/events';
import type { Locale } from '@roundhouse/shared/primitives';
import type { Parts } from '../../app/parts.ts';
import type { Session } from './appeals.store.ts';

/** What a moderator did that stands and can be appealed against. */
export type StandingAct = Pick<Act, 'title' | 'path' | 'rule' | 'reason' | 'language'> & {
  about: AppealSubject;
  /** Names this act; the same thing acted on again later has another. */
  key: string;
  personId: string;
  /** `null` where nobody in particular acted: nobody is kept from deciding then. */
  byId: string | null;
  at: Date;
};

/** Who undoes, when, and why. */
export type Undoing = { byId: string; at: Date; reason: string; language: Locale };

/** What appeals must know of one kind of acts. */
export type ActKeeper = {
  /** All that stand against this person, newest first. */
  ofPerson(parts: Parts, personId: string): Promise<StandingAct[]>;
  /** The act on this thing, if it stands and concerns this person. */
  find(parts: Parts, id: string, personId: string, session?: Session): Promise<StandingAct | null>;
  /**
   * Undoes it within the transaction, and leaves telling the person to the appeal. Answers what
   * tells everybody else, called after the write.
   */
  undo(
    parts: Parts,
    act: StandingAct,
    undoing: Undoing,
    session: Session,
  ): Promise<() => Promise<StoredEvent[]>>;
  /** Lets works on one thing follow each other, where they would conflict. */
  inTurn?<T>(parts: Parts, id: string, work: () => Promise<T>): Promise<T>;
};
