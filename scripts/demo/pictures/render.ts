import sharp from 'sharp';
import { HEIGHT, WIDTH } from './draw/frame.ts';
import { withPaints } from './draw/paint.ts';
import { seeded } from './draw/svg.ts';

const svgOf = (drawing: string, w: number, h: number) =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}">${withPaints(drawing)}</svg>`,
  );

const GRAIN_LENGTH = 65_521;
const GRAIN_STRENGTH = 7;

/** Offsets around zero; the length is a prime, so that no row of pixels repeats another. */
const grain = (() => {
  const random = seeded(1954);
  return Int8Array.from({ length: GRAIN_LENGTH }, () =>
    Math.round((random() + random() + random() - 1.5) * GRAIN_STRENGTH),
  );
})();

/** Adds paper grain to RGB pixels, in place; a plain loop is far quicker than a blend. */
function addGrain(pixels: Buffer): void {
  const clamped = new Uint8ClampedArray(pixels.buffer, pixels.byteOffset, pixels.length);
  let at = 0;
  for (let i = 0; i < clamped.length; i += 3) {
    const offset = grain[at] ?? 0;
    at = at + 1 === GRAIN_LENGTH ? 0 : at + 1;
    clamped[i] = (clamped[i] ?? 0) + offset;
    clamped[i + 1] = (clamped[i + 1] ?? 0) + offset;
    clamped[i + 2] = (clamped[i + 2] ?? 0) + offset;
  }
}

/** Turns a drawing into a WebP with grain; throws what sharp throws when the SVG is broken. */
export async function renderWebp(drawing: string, w = WIDTH, h = HEIGHT): Promise<Buffer> {
  const { data, info } = await sharp(svgOf(drawing, w, h))
    .flatten()
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  addGrain(data);
  return sharp(data, { raw: { width: info.width, height: info.height, channels: 3 } })
    .webp({ quality: 80, effort: 1 })
    .toBuffer();
}
