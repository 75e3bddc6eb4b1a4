import type { ReactionTally } from '@roundhouse/shared/comments';
import type { BlockChange, UpdateCard } from '@roundhouse/shared/updates';
import type { Settled, StoredBlock, UpdateRecord } from './updates.model.ts';

/** An update as it is stored; its people, ideas and decisions are joined when it is read. */
export type StoredUpdate = Omit<UpdateCard, 'rep' | 'dueOn' | 'isLate'> & {
  rep: { personId: string; title: string; department: string };
  settles: Settled[];
  blocks: StoredBlock[];
};

export const NO_REACTIONS: ReactionTally = {
  rev: 0,
  counts: { useful: 0, love: 0, fun: 0, insight: 0, puzzled: 0 },
};

export function toStoredUpdate(record: UpdateRecord): StoredUpdate {
  const { _id, boardId, repId, repTitle, repDepartment, ...rest } = record;
  return {
    ...rest,
    id: _id.toHexString(),
    boardId: boardId.toHexString(),
    rep: { personId: repId.toHexString(), title: repTitle, department: repDepartment },
    publishAt: record.publishAt?.toISOString() ?? null,
    publishedAt: record.publishedAt?.toISOString() ?? null,
    editedAt: record.editedAt?.toISOString() ?? null,
  };
}

/** A block as its author gave it. */
export function toBlockChange(block: StoredBlock): BlockChange {
  if (block.kind !== 'picture') return block;
  const { picture, ...rest } = block;
  return { ...rest, pictureId: picture.id, alt: picture.alt };
}
