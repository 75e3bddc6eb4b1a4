import type { HackFile } from '@roundhouse/shared/hackFiles';
import type { IdeaText } from '@roundhouse/shared/ideas';
import type { Picture } from '@roundhouse/shared/pictures';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';

type Uploads = { pictures: Picture[]; hackFiles: HackFile[] };
type Session = Parameters<Parts['pictures']['claim']>[3];

/** Gives an idea the uploads its text names. Refuses with `upload_not_found` where one cannot be had. */
export async function claimUploads(
  parts: Pick<Parts, 'pictures' | 'hackFiles'>,
  text: Pick<IdeaText, 'pictures' | 'hackFiles'>,
  { ownerId, ideaId }: { ownerId: string; ideaId: string },
  session: Session,
): Promise<Uploads> {
  const pictures = await parts.pictures.claim(text.pictures, ownerId, ideaId, session);
  const hackFiles = await parts.hackFiles.claim(text.hackFiles, ownerId, ideaId, session);
  if (!pictures || !hackFiles) throw new Refusal('upload_not_found');
  return { pictures, hackFiles };
}

/** Takes from an idea the uploads that its new text no longer names. */
export async function releaseUploads(
  parts: Pick<Parts, 'pictures' | 'hackFiles' | 'clock'>,
  had: Uploads & { id: string },
  text: Pick<IdeaText, 'pictures' | 'hackFiles'>,
  session: Session,
): Promise<void> {
  const now = parts.clock();
  await parts.pictures.release(missing(had.pictures, text.pictures), had.id, now, session);
  await parts.hackFiles.release(missing(had.hackFiles, text.hackFiles), had.id, now, session);
}

function missing(had: { id: string }[], wanted: { id: string }[]): string[] {
  const kept = new Set(wanted.map(({ id }) => id));
  return had.flatMap(({ id }) => (kept.has(id) ? [] : [id]));
}
