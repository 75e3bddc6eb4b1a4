import type { Board } from '@roundhouse/shared/boards';
import type { Inputs } from '@roundhouse/shared/contract';
import type { Update } from '@roundhouse/shared/updates';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { presentUpdate } from './presentUpdates.ts';
import { requireWritable } from './requireUpdate.ts';
import { readRhythm, settledBy } from './rhythm.ts';
import type { StoredUpdate } from './storedUpdate.ts';
import { tellUpdate } from './tellUpdate.ts';

/** Puts an update out, or sets when it goes out by itself. */
export const publishUpdate: UseCase<Inputs['updates']['publish'], Update> = async (
  { parts, asker },
  { updateId, at },
) => {
  const known = await requireWritable(parts, asker, updateId);
  const isAtOnce = at === null || Date.parse(at) <= parts.clock().getTime();
  if (known.state === 'published') {
    if (!isAtOnce) throw new Refusal('update_published');
    return answer(await present(parts, known));
  }
  if (!isAtOnce) {
    const scheduled = await parts.storage.transaction((session) =>
      parts.updates.schedule(updateId, new Date(at), session),
    );
    if (!scheduled) throw new Refusal('update_published');
    return answer(await present(parts, scheduled));
  }
  const published = (await putOut(parts, updateId)) ?? (await parts.updates.get(updateId));
  if (!published) throw new Refusal('not_found');
  return {
    output: await present(parts, published),
    events: await tellUpdate(parts, published),
  };
};

/** Puts one out now, once, whoever asks; `null` where it is out already, or not there. */
export async function putOut(
  parts: Parts,
  updateId: string,
  by?: Date,
): Promise<StoredUpdate | null> {
  const now = parts.clock();
  const published = await parts.storage.transaction(async (session) => {
    const update = await parts.updates.get(updateId, session);
    const board = update && (await parts.boards.get(update.boardId));
    if (!board || update.state === 'published') return null;
    if (by && !(update.publishAt && new Date(update.publishAt) <= by)) return null;
    const settles = settledBy(await readRhythm(parts, board, now, session));
    const out = await parts.updates.publish(updateId, { at: now, settles }, session);
    if (out) await orderNotice(parts, out, board, session);
    return out;
  });
  if (published) parts.jobs.poke('notices');
  return published;
}

type Session = Parameters<Parts['updates']['discard']>[1];

async function orderNotice(parts: Parts, update: StoredUpdate, board: Board, session: Session) {
  const { personId } = update.rep;
  await parts.noticeOrders.add(
    {
      kind: 'update',
      audience: { followersOf: [{ kind: 'board', id: board.id }], except: [personId] },
      group: `update:${update.id}`,
      about: update.title,
      path: `/updates/${update.id}/${update.slug}`,
      actorId: personId,
      detail: null,
      excerpt: update.excerpt,
      at: parts.clock(),
    },
    session,
  );
}

async function present(parts: Parts, stored: StoredUpdate): Promise<Update> {
  const update = await presentUpdate(parts, stored);
  if (!update) throw new Refusal('not_found');
  return update;
}
