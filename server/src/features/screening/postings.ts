import type { HoldKind } from '@roundhouse/shared/screening';
import type { Asking, Outcome } from '../../app/useCase.ts';

/** How each kind of post is posted without being looked at again; the feature whose post it is says it. */
export type Postings = Record<
  HoldKind,
  (asking: Asking, input: unknown) => Promise<Outcome<unknown>>
>;
