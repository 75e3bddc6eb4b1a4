import type { StoredEvent } from '@roundhouse/shared/events';
import type { HoldReason } from '@roundhouse/shared/screening';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import { tellQueue } from '../queue/index.ts';
import { holdIdOf } from './holdId.ts';
import type { HoldsStore, StoredHold } from './holds.store.ts';
import { presentHold } from './presentHold.ts';
import type { Submission } from './submission.ts';

type Session = Parameters<HoldsStore['keep']>[1];

/** Keeps a post for a moderator, puts it into the queue and tells both; answers the hold's id. */
export async function hold(
  parts: Parts,
  authorId: string,
  submission: Submission,
  reasons: HoldReason[],
): Promise<string> {
  const { kind, postId, input, title = null, body, language } = submission;
  const { boardId, path } = await submission.place();
  const id = holdIdOf(kind, postId);
  const at = parts.clock();
  const { held, items } = await parts.storage.transaction(async (session) => {
    const known = await parts.holds.get(id, session);
    if (known && known.authorId !== authorId) throw new Refusal('id_taken');
    const words = { title, body, language, boardId, path, input: { ...input } };
    const createdAt = known?.state === 'waiting' ? known.createdAt : at;
    const draft = { id, kind, postId, authorId, reasons, createdAt, ...words };
    const held = await parts.holds.keep(draft, session);
    const left = known && (await leaveQueue(parts, known, held, session));
    const key = queueKeyOf(held);
    const waiting = await parts.queue.renew(key, session);
    const item = waiting ?? (await parts.queue.open({ ...key, boardId, at }, session));
    return { held, items: [left, item] };
  });
  const told = await Promise.all(items.map((item) => tellQueue(parts, item)));
  parts.broadcaster.tell([...tellHold(held), ...told.flat()]);
  return id;
}

/** Takes a post off the queue where it is held for something else now, and so waits elsewhere in it. */
async function leaveQueue(parts: Parts, before: StoredHold, now: StoredHold, session: Session) {
  const key = queueKeyOf(before);
  if (key.kind === queueKeyOf(now).kind) return null;
  const closing = { byId: null, at: parts.clock(), outcome: 'withdrawn' };
  return parts.queue.close(key, closing, session);
}

/** Where a hold waits in the queue: a first post among first posts, whatever else among spam. */
export function queueKeyOf({ id, reasons }: Pick<StoredHold, 'id' | 'reasons'>) {
  const isFirst = reasons.every(({ rule }) => rule === 'first_post');
  return {
    kind: isFirst ? ('first_post' as const) : ('spam' as const),
    subject: { kind: 'hold' as const, id },
  };
}

/** What to tell the author of what they wait for. */
export function tellHold(held: StoredHold): StoredEvent[] {
  const payload = { ...presentHold(held), personId: held.authorId };
  return [{ name: 'hold.changed', payload }];
}
