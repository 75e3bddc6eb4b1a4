import type { StoredEvent } from '@roundhouse/shared/events';
import type { Asker } from '@roundhouse/shared/permissions';
import type { Locale } from '@roundhouse/shared/primitives';
import type { Parts } from './parts.ts';

/** One request as a use case sees it: the parts of the house and who asks. */
export type Asking = {
  parts: Parts;
  asker: Asker;
  /** The reader's language: from the profile, else from `Accept-Language`. */
  locale: Locale;
  /** Address of the client, for rate limits; only keyed hashes of it are ever stored, for a time. */
  address: string;
  /** What the client calls itself; only its keyed hash is ever stored. */
  agent: string;
};

/** What a use case gives back: the answer, and what happened, told to others once it is stored. */
export type Outcome<O> = { output: O; events: StoredEvent[] };

export type UseCase<I, O> = (asking: Asking, input: I) => Promise<Outcome<O>>;

/** The outcome of a use case that changed nothing. */
export function answer<O>(output: O): Outcome<O> {
  return { output, events: [] };
}
