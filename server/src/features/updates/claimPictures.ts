import type { Picture } from '@roundhouse/shared/pictures';
import type { BlockChange } from '@roundhouse/shared/updates';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import type { StoredBlock } from './updates.model.ts';

type Session = Parameters<Parts['pictures']['claim']>[3];
type Taking = { updateId: string; ownerId: string; had: StoredBlock[] };

export function picturesOf(blocks: StoredBlock[]): Picture[] {
  return blocks.flatMap((block) => (block.kind === 'picture' ? block.picture : []));
}

/**
 * Blocks as they are stored, with the pictures they name: those the update had, whoever put them
 * there, and uploads of the asker's. Pictures that it shows no more are let go.
 */
export async function claimPictures(
  parts: Pick<Parts, 'pictures' | 'clock'>,
  blocks: BlockChange[],
  { updateId, ownerId, had }: Taking,
  session: Session,
): Promise<StoredBlock[]> {
  const known = new Map(picturesOf(had).map((picture) => [picture.id, picture]));
  const wanted = blocks.flatMap((block) => (block.kind === 'picture' ? block : []));
  const fresh = wanted.flatMap(({ pictureId, alt }) =>
    known.has(pictureId) ? [] : [{ id: pictureId, alt }],
  );
  const claimed = await parts.pictures.claim(fresh, ownerId, updateId, session);
  if (!claimed) throw new Refusal('upload_not_found');
  for (const picture of claimed) known.set(picture.id, picture);
  const kept = new Set(wanted.map(({ pictureId }) => pictureId));
  const gone = [...known.keys()].filter((id) => !kept.has(id));
  await parts.pictures.release(gone, updateId, parts.clock(), session);
  return blocks.map((block) => toStoredBlock(block, known));
}

function toStoredBlock(block: BlockChange, pictures: Map<string, Picture>): StoredBlock {
  if (block.kind !== 'picture') return block;
  const { pictureId, alt, ...rest } = block;
  const picture = pictures.get(pictureId);
  if (!picture) throw new Refusal('upload_not_found');
  return { ...rest, picture: { ...picture, alt } };
}
