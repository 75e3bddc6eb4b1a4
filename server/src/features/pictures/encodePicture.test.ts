import { deflateSync } from 'node:zlib';
import { PICTURE_LIMITS } from '@roundhouse/shared/pictures';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { encodeAvatar, encodePicture } from './encodePicture.ts';

const asFile = (bytes: Uint8Array, type: string, name = 'picture') =>
  new File([new Uint8Array(bytes)], name, { type });

const plain = (width: number, height: number, background = '#c04020'): Sharp =>
  sharp({ create: { width, height, channels: 3, background } });

const noise = () =>
  sharp({
    create: {
      width: 300,
      height: 200,
      channels: 3,
      background: '#000000',
      noise: { type: 'gaussian', mean: 120, sigma: 40 },
    },
  });

async function aGif(pages: number, width = 40, height = 30): Promise<Buffer> {
  const frames = await Promise.all(
    Array.from({ length: pages }, (_, at) =>
      plain(width, height, `rgb(${(at * 37) % 256}, ${(at * 91) % 256}, 40)`)
        .png()
        .toBuffer(),
    ),
  );
  return sharp(frames, { join: { animated: true } })
    .gif({ delay: frames.map(() => 100) })
    .toBuffer();
}

/** One chunk of a PNG. Its checksum is left out: the size is judged before any is read. */
function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
}

/** A PNG of a few kilobytes that says it is `width` × `height`. */
function aBomb(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.alloc(3_000_000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A GIF of `pages` frames that each set a single pixel of a large picture: a few hundred bytes. */
function aGifBomb(pages: number, width: number, height: number): Buffer {
  const screen = Buffer.alloc(7);
  screen.writeUInt16LE(width, 0);
  screen.writeUInt16LE(height, 2);
  screen[4] = 0x80;
  const frame = Buffer.from('2c00000000010001000002024401003b', 'hex').subarray(0, -1);
  return Buffer.concat([
    Buffer.from('GIF89a'),
    screen,
    Buffer.from('000000ffffff', 'hex'),
    ...Array.from({ length: pages }, () => frame),
    Buffer.from('3b', 'hex'),
  ]);
}

const refusal = (code: string) => expect.objectContaining({ code });

describe('a picture that is taken in', () => {
  it.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)('may be a %s', async (format) => {
    const bytes = await plain(1000, 500).toFormat(format).toBuffer();
    const picture = await encodePicture(asFile(bytes, `image/${format}`));
    expect(picture).toMatchObject({ width: 1000, height: 500 });
    const sizes = await Promise.all(Object.values(picture.sizes).map((b) => sharp(b).metadata()));
    expect(sizes.map(({ format, width, height }) => [format, width, height])).toEqual([
      ['webp', 1000, 500],
      ['webp', 800, 400],
      ['webp', 160, 160],
    ]);
  });

  it('is at most 2048 pixels long and is never enlarged', async () => {
    const large = await plain(4096, 1024).jpeg().toBuffer();
    expect(await encodePicture(asFile(large, 'image/jpeg'))).toMatchObject({
      width: 2048,
      height: 512,
    });
  });

  it('stands upright and keeps no word of where it was taken', async () => {
    const taken = await plain(400, 300)
      .withExif({
        IFD0: { Make: 'Roundcam', Software: 'secret-software' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 51/1 29/1' },
      })
      .withMetadata({ orientation: 6 })
      .keepExif()
      .jpeg()
      .toBuffer();
    expect((await sharp(taken).metadata()).exif?.toString('latin1')).toContain('Roundcam');

    const picture = await encodePicture(asFile(taken, 'image/jpeg'));

    expect(picture).toMatchObject({ width: 300, height: 400 });
    for (const bytes of Object.values(picture.sizes)) {
      const { exif, icc, xmp, orientation } = await sharp(bytes).metadata();
      expect([exif, icc, xmp, orientation]).toEqual([undefined, undefined, undefined, undefined]);
      expect(bytes.toString('latin1')).not.toMatch(/Roundcam|secret-software|EXIF|GPS/);
    }
  });

  it('has its colours told by their average', async () => {
    const bytes = await plain(300, 200, '#2060a0').png().toBuffer();
    expect((await encodePicture(asFile(bytes, 'image/png'))).colour).toBe('#2060a0');
  });

  it('keeps moving where it is a GIF', async () => {
    const { sizes, ...facts } = await encodePicture(asFile(await aGif(4), 'image/gif'));
    expect(facts).toMatchObject({ width: 40, height: 30 });
    expect((await sharp(sizes.full).metadata()).pages).toBe(4);
    expect((await sharp(sizes.card).metadata()).pages ?? 1).toBe(1);
  });

  it('becomes its first frame where it has very many', async () => {
    const { sizes } = await encodePicture(asFile(await aGif(160, 16, 16), 'image/gif'));
    expect((await sharp(sizes.full).metadata()).pages ?? 1).toBe(1);
  });
});

describe('a picture that is refused', () => {
  it('is an SVG, whatever it is called', async () => {
    const svg = Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    );
    for (const type of ['image/svg+xml', 'image/png']) {
      await expect(encodePicture(asFile(svg, type))).rejects.toEqual(
        refusal('picture_type_refused'),
      );
    }
  });

  it('is a PNG that is a zip', async () => {
    const zip = Buffer.concat([Buffer.from('504b0304140000000800', 'hex'), Buffer.alloc(200)]);
    await expect(encodePicture(asFile(zip, 'image/png', 'x.png'))).rejects.toEqual(
      refusal('picture_unreadable'),
    );
    const mixed = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), zip]);
    await expect(encodePicture(asFile(mixed, 'image/png', 'x.png'))).rejects.toEqual(
      refusal('picture_unreadable'),
    );
  });

  it('is a file of another kind', async () => {
    const pdf = Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n');
    await expect(encodePicture(asFile(pdf, 'application/pdf'))).rejects.toEqual(
      refusal('picture_type_refused'),
    );
    const tiff = await plain(10, 10).tiff().toBuffer();
    await expect(encodePicture(asFile(tiff, 'image/jpeg'))).rejects.toEqual(
      refusal('picture_type_refused'),
    );
  });

  it.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)('is a %s cut short', async (format) => {
    const whole = await noise().toFormat(format).toBuffer();
    const cut = whole.subarray(0, Math.floor(whole.length * 0.6));
    await expect(encodePicture(asFile(cut, `image/${format}`))).rejects.toEqual(
      refusal('picture_unreadable'),
    );
  });

  it('claims more pixels than we decode, before any is decoded', async () => {
    const began = performance.now();
    await expect(encodePicture(asFile(aBomb(50_000, 50_000), 'image/png'))).rejects.toEqual(
      expect.objectContaining({
        code: 'picture_too_many_pixels',
        details: { limitPixels: PICTURE_LIMITS.pixels },
      }),
    );
    expect(performance.now() - began).toBeLessThan(2000);
  });

  it('has too many pixels when all its frames are counted', async () => {
    const one = await encodePicture(asFile(aGifBomb(1, 1000, 1000), 'image/gif'));
    expect(one).toMatchObject({ width: 1000, height: 1000 });
    await expect(encodePicture(asFile(aGifBomb(60, 1000, 1000), 'image/gif'))).rejects.toEqual(
      refusal('picture_too_many_pixels'),
    );
  });

  it('is empty or too large', async () => {
    await expect(encodePicture(asFile(Buffer.alloc(0), 'image/png'))).rejects.toEqual(
      refusal('file_empty'),
    );
    const large = asFile(Buffer.alloc(PICTURE_LIMITS.bytes + 1), 'image/png');
    await expect(encodePicture(large)).rejects.toEqual(refusal('file_too_large'));
  });
});

describe('an avatar', () => {
  it('is a square of 256 pixels', async () => {
    const bytes = await encodeAvatar(asFile(await plain(900, 300).png().toBuffer(), 'image/png'));
    expect(await sharp(bytes).metadata()).toMatchObject({
      format: 'webp',
      width: 256,
      height: 256,
    });
  });
});
