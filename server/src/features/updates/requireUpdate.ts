import { type Asker, can } from '@roundhouse/shared/permissions';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import { requireBoardOfRep } from '../reps/index.ts';
import type { StoredUpdate } from './storedUpdate.ts';

type Finding = Pick<Parts, 'updates' | 'reps'>;

/** An update that the asker may read: one that is out, or one of a board they answer for. */
export async function findReadable(
  parts: Finding,
  asker: Asker,
  updateId: string,
): Promise<StoredUpdate | null> {
  const update = await parts.updates.get(updateId);
  if (!update || update.state === 'published') return update;
  return (await mayWrite(parts, asker, update.boardId)) ? update : null;
}

/** Whether the asker writes the updates of a board. */
async function mayWrite(
  { reps }: Pick<Parts, 'reps'>,
  asker: Asker,
  boardId: string,
): Promise<boolean> {
  if (!asker || !can(asker, 'update.write')) return false;
  if (asker.role === 'owner') return true;
  return (await reps.get(asker.id))?.boardIds.includes(boardId) ?? false;
}

/** An update of a board that the asker answers for; one that is not out is not there for others. */
export async function requireWritable(
  parts: Finding,
  asker: Asker,
  updateId: string,
): Promise<StoredUpdate> {
  const update = await findReadable(parts, asker, updateId);
  if (!update) throw new Refusal('not_found');
  await requireBoardOfRep(parts, asker, update.boardId);
  return update;
}

/** An update that is out. */
export async function requirePublished(
  { updates }: Pick<Parts, 'updates'>,
  updateId: string,
  session?: Parameters<Parts['updates']['get']>[1],
): Promise<StoredUpdate> {
  const update = await updates.get(updateId, session);
  if (update?.state !== 'published') throw new Refusal('not_found');
  return update;
}
