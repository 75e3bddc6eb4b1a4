import { PICTURE_LIMITS } from '@roundhouse/shared/pictures';
import type { Sharp, SharpOptions } from 'sharp';
import { Refusal } from '../../app/refusal.ts';
import { loadSharp, type SharpLibrary } from './loadSharp.ts';
import { refuseOtherTypes } from './sniffPicture.ts';
import { takeTurns } from './turns.ts';

/** A picture that passed the checks, ready to be decoded as often as needed. */
export type OpenPicture = {
  width: number;
  height: number;
  /** 1 for a still picture. */
  pages: number;
  decode: (options?: Pick<SharpOptions, 'animated'>) => Sharp;
};

const SECONDS_PER_PICTURE = 60;
/** Of the forty formats libvips knows, those we take, by its names; AVIF is a kind of HEIF to it. */
const DECODERS = new Set(['jpeg', 'png', 'webp', 'heif', 'gif']);
const inTurn = takeTurns(2);
/** Decoding 50 million pixels of AVIF takes 900 MB, so of such pictures only one at a time. */
const LARGE_PIXELS = 16_000_000;
const aloneInTurn = takeTurns(1);

/**
 * Hands a sound uploaded picture to `work`, two at a time in the whole process, large ones singly.
 * Refuses one that is empty, too large, of another type, has too many pixels (all pages counted)
 * or does not decode. Sizes are taken from its header, before anything is decoded: a few kilobytes
 * can claim gigabytes of pixels.
 */
export async function withPicture<T>(
  file: File,
  work: (picture: OpenPicture) => Promise<T>,
): Promise<T> {
  if (file.size === 0) throw new Refusal('file_empty');
  if (file.size > PICTURE_LIMITS.bytes)
    throw new Refusal('file_too_large', { limitBytes: PICTURE_LIMITS.bytes });
  return inTurn(async () => {
    const bytes = Buffer.from(await file.arrayBuffer());
    await refuseOtherTypes(bytes, file.type);
    const sharp = await loadSharp();
    try {
      const picture = await open(sharp, bytes);
      const isLarge = picture.width * picture.height * picture.pages > LARGE_PIXELS;
      return await (isLarge ? aloneInTurn(() => work(picture)) : work(picture));
    } catch (error) {
      if (error instanceof Refusal) throw error;
      throw new Refusal('picture_unreadable');
    }
  });
}

async function open(sharp: SharpLibrary, bytes: Buffer): Promise<OpenPicture> {
  const header = await sharp(bytes, { limitInputPixels: false }).metadata();
  const { format, width, height, pages = 1 } = header;
  if (!DECODERS.has(format)) throw new Refusal('picture_type_refused');
  if (width * height * pages > PICTURE_LIMITS.pixels) {
    throw new Refusal('picture_too_many_pixels', { limitPixels: PICTURE_LIMITS.pixels });
  }
  const decode: OpenPicture['decode'] = (options) =>
    sharp(bytes, {
      ...options,
      failOn: 'error',
      sequentialRead: true,
      limitInputPixels: PICTURE_LIMITS.pixels,
    }).timeout({ seconds: SECONDS_PER_PICTURE });
  return { width, height, pages, decode };
}
