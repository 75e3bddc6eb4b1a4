import sharp from 'sharp';
import { HEIGHT, WIDTH } from './draw/frame.ts';
import { withPaints } from './draw/paint.ts';

const svgOf = (drawing: string, w: number, h: number) =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}">${withPaints(drawing)}</svg>`,
  );

let grain: Promise<Buffer> | undefined;

/** One tile of paper grain, made once and laid over every picture. */
function grainTile(): Promise<Buffer> {
  grain ??= sharp({
    create: {
      width: 400,
      height: 400,
      channels: 3,
      background: '#808080',
      noise: { type: 'gaussian', mean: 128, sigma: 15 },
    },
  })
    .greyscale()
    .png()
    .toBuffer();
  return grain;
}

/** Turns a drawing into a WebP with grain; throws what sharp throws when the SVG is broken. */
export async function renderWebp(drawing: string, width = WIDTH, height = HEIGHT): Promise<Buffer> {
  return sharp(svgOf(drawing, width, height))
    .flatten()
    .composite([{ input: await grainTile(), tile: true, blend: 'soft-light' }])
    .webp({ quality: 80, effort: 2 })
    .toBuffer();
}
