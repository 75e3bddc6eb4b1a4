import type { StoredEvent } from '@roundhouse/shared/events';
import type { Asker } from '@roundhouse/shared/permissions';
import type { HoldKind } from '@roundhouse/shared/screening';
import type { Parts } from '../../app/parts.ts';
import type { Asking, Outcome } from '../../app/useCase.ts';
import type { Session } from './decide.ts';

/** How one kind of post is posted without being looked at again. */
export type Posting = {
  /** By itself, as its author. */
  post(asking: Asking, input: unknown): Promise<Outcome<unknown>>;
  /** Within a transaction of the caller's. Answers what tells everybody, called after the write. */
  within(
    parts: Parts,
    author: NonNullable<Asker>,
    input: unknown,
    session: Session,
  ): Promise<() => Promise<StoredEvent[]>>;
};

/** Each kind of post; the feature whose post it is says how. */
export type Postings = Record<HoldKind, Posting>;
