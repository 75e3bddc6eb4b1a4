import type { Picture } from '@roundhouse/shared/pictures';
import type { Parts } from '../../app/parts.ts';
import { deleteRecords, objectId } from '../../storage/personalRecords.ts';
import { PICTURE_SIZES, pictureFileName } from '../pictures/index.ts';
import { changeStatus, tellStatusChanged } from './changeStatus.ts';

/** What stands in place of a title that its author took away. */
export const REMOVED_TITLE = {
  en: 'An idea its author took away',
  fr: 'Une idée retirée par son auteur',
} as const;

/**
 * Takes an idea's words, pictures and files away for good, with its author. What others wrote
 * under it, and the brand's answers, stay at its address; it is in no list any more.
 */
export async function removeOwnIdea(parts: Parts, ideaId: string) {
  const before = await parts.ideas.get(ideaId);
  if (!before) return [];
  const { change, parentTally } = await parts.ideaTurns(ideaId, () => write(parts, ideaId));
  await deleteRecords(parts.storage.connection, 'idea_versions', { ideaId: objectId(ideaId) });
  await deletePictures(parts, before.pictures);
  for (const { id } of before.hackFiles) {
    await parts.files.delete('hacks', id);
    await deleteRecords(parts.storage.connection, 'hackFiles', { _id: objectId(id) });
  }
  const { idea, events } = await tellStatusChanged(parts, change);
  if (idea.parentId && parentTally) {
    events.push({ name: 'idea.tallied', payload: { ideaId: idea.parentId, tally: parentTally } });
  }
  return events;
}

/** Deletes pictures with their files. */
export async function deletePictures(parts: Parts, pictures: Pick<Picture, 'id'>[]) {
  for (const { id } of pictures) {
    for (const size of PICTURE_SIZES)
      await parts.files.delete('pictures', pictureFileName(id, size));
    await deleteRecords(parts.storage.connection, 'pictures', { _id: objectId(id) });
  }
}

function write(parts: Parts, ideaId: string) {
  return parts.storage.transaction(async (session) => {
    const before = await parts.ideas.get(ideaId, session);
    const stays = before?.status === 'merged' || before?.status === 'withdrawn';
    const change = stays ? null : await changeStatus(parts, ideaId, 'withdrawn', session);
    const title = REMOVED_TITLE[before?.language ?? 'en'];
    const idea = await parts.ideas.blank(ideaId, title, session);
    const { parentId } = idea;
    const parentTally =
      change && parentId ? await parts.ideas.changeTally(parentId, { remixes: -1 }, session) : null;
    return {
      change: { idea, from: idea.status, board: change?.board ?? null },
      parentTally,
    };
  });
}
