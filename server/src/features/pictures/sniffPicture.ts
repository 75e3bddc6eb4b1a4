import { PICTURE_TYPES } from '@roundhouse/shared/pictures';
import { fileTypeFromBuffer } from 'file-type';
import { Refusal } from '../../app/refusal.ts';

/** An animated PNG is a PNG to everyone who does not move it; only its first picture is kept. */
const TAKEN = new Set<string>([...PICTURE_TYPES, 'image/apng']);

/**
 * Refuses bytes that are not a picture of a type we take. The type is read from the bytes; what
 * the sender called it only decides which refusal helps more: a "PNG" that is a zip is a broken
 * picture to its sender, whereas an SVG or a HEIC is a sound file of a type we do not take.
 */
export async function refuseOtherTypes(bytes: Uint8Array, declaredType: string): Promise<void> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (found && TAKEN.has(found.mime)) return;
  const isOtherPicture = found?.mime.startsWith('image/') || isMarkup(bytes);
  if (!isOtherPicture && TAKEN.has(declaredType)) throw new Refusal('picture_unreadable');
  throw new Refusal('picture_type_refused');
}

/** Whether the text begins with a tag, as SVG does, in whatever encoding. */
function isMarkup(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 64)).toString('latin1').replace(/\0/g, '');
  return /^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*</.test(start);
}
