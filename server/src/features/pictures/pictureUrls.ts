import type { Picture } from '@roundhouse/shared/pictures';

/** The sizes each picture is kept in. */
export const PICTURE_SIZES = ['full', 'card', 'thumb'] as const;
export type PictureSize = (typeof PICTURE_SIZES)[number];

/** Where a picture's sizes are served. */
export function pictureUrls(id: string): Picture['urls'] {
  const at = (size: PictureSize) => `/files/pictures/${id}/${size}.webp`;
  return { full: at('full'), card: at('card'), thumb: at('thumb') };
}

/** The name a size of a picture has in the file store. */
export const pictureFileName = (id: string, size: PictureSize) => `${id}-${size}.webp`;
