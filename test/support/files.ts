import sharp from 'sharp';

/** A small real PNG. */
export async function aPicture(name = 'picture.png'): Promise<File> {
  const background = { r: 40, g: 90, b: 60 };
  const bytes = await sharp({ create: { width: 64, height: 48, channels: 3, background } })
    .png()
    .toBuffer();
  return new File([new Uint8Array(bytes)], name, { type: 'image/png' });
}

export function aTextFile(name = 'notes.txt', text = 'Solder the bridge first.'): File {
  return new File([text], name, { type: 'text/plain' });
}
