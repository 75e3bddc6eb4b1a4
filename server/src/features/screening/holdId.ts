import { createHash } from 'node:crypto';
import type { HoldKind } from '@roundhouse/shared/screening';

/** The identifier of what holds this post: the same post is held once, however often it is sent. */
export const holdIdOf = (kind: HoldKind, postId: string): string =>
  createHash('sha256').update(`${kind}:${postId}`).digest('hex').slice(0, 24);
