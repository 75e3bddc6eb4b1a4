import type { Hold } from '@roundhouse/shared/screening';
import type { StoredHold } from './holds.store.ts';

/** A held post as its author sees it. */
export function presentHold(held: StoredHold): Hold {
  const { id, kind, postId, title, body, language, path, reasons, state, rejection, rev } = held;
  return {
    ...{ id, kind, postId, title, body, language, path, reasons, state, rejection, rev },
    at: held.createdAt.toISOString(),
    decidedAt: held.decidedAt?.toISOString() ?? null,
  };
}
