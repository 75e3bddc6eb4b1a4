import type { Sharp } from 'sharp';
import { loadSharp } from './loadSharp.ts';
import { type OpenPicture, withPicture } from './openPicture.ts';
import type { PictureSize } from './pictureUrls.ts';

export type EncodedPicture = {
  width: number;
  height: number;
  /** Average colour, `#rrggbb`, on white where the picture is see-through. */
  colour: string;
  sizes: Record<PictureSize, Buffer>;
};

const FULL = { width: 2048, height: 2048 };
const CARD = { width: 800 };
const THUMB = { width: 160, height: 160 };
const AVATAR = { width: 256, height: 256 };
/** What still moves once re-encoded: more frames or pixels than this become the first frame alone. */
const ANIMATION = { pages: 150, pixels: 20_000_000, width: 1024, height: 1024 };

/**
 * Re-encodes an uploaded picture to WebP in each size, upright, in sRGB, without any metadata
 * (sharp writes none unless asked). Refuses what `withPicture` refuses.
 */
export function encodePicture(file: File): Promise<EncodedPicture> {
  return withPicture(file, async (picture) => {
    const still = await decodeStill(picture);
    const full = isMoving(picture) ? await encodeMoving(picture) : await encodeStill(still.copy());
    return {
      width: full.width,
      height: full.height,
      colour: await averageColour(still.copy()),
      sizes: {
        full: full.bytes,
        card: await shrink(still.copy(), CARD).webp({ quality: 78 }).toBuffer(),
        thumb: await crop(still.copy(), THUMB).webp({ quality: 75 }).toBuffer(),
      },
    };
  });
}

/** Re-encodes a person's picture: 256 × 256 WebP, cropped at the middle. Refuses like `encodePicture`. */
export function encodeAvatar(file: File): Promise<Buffer> {
  return withPicture(file, (picture) =>
    crop(picture.decode().autoOrient(), AVATAR).webp({ quality: 82 }).toBuffer(),
  );
}

/** The first frame, decoded once, upright, no larger than the full size; each copy may be changed. */
async function decodeStill(picture: OpenPicture): Promise<{ copy: () => Sharp }> {
  const { data, info } = await shrink(picture.decode().autoOrient(), FULL)
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const sharp = await loadSharp();
  return { copy: () => sharp(data, { raw: { width, height, channels } }) };
}

async function encodeStill(picture: Sharp) {
  const { data, info } = await picture.webp({ quality: 82 }).toBuffer({ resolveWithObject: true });
  return { bytes: data, width: info.width, height: info.height };
}

async function encodeMoving(picture: OpenPicture) {
  const { data, info } = await shrink(picture.decode({ animated: true }), ANIMATION)
    .webp({ quality: 75, effort: 2 })
    .toBuffer({ resolveWithObject: true });
  return { bytes: data, width: info.width, height: info.pageHeight ?? info.height };
}

function isMoving({ width, height, pages }: OpenPicture): boolean {
  return pages > 1 && pages <= ANIMATION.pages && width * height * pages <= ANIMATION.pixels;
}

async function averageColour(picture: Sharp): Promise<string> {
  const pixel = await picture
    .flatten({ background: '#ffffff' })
    .resize({ width: 1, height: 1, fit: 'fill' })
    .raw()
    .toBuffer();
  return `#${pixel.subarray(0, 3).toString('hex')}`;
}

const shrink = (picture: Sharp, box: { width: number; height?: number }) =>
  picture.resize({ ...box, fit: 'inside', withoutEnlargement: true });

const crop = (picture: Sharp, box: { width: number; height: number }) =>
  picture.resize({ ...box, fit: 'cover' });
