type SharpLibrary = typeof import('sharp')['default'];

/** The formats we take; libvips knows forty more, each with bugs of its own. */
const DECODERS = ['Jpeg', 'Png', 'Webp', 'Heif', 'Nsgif'];

let loading: Promise<SharpLibrary> | undefined;

/** The picture library, loaded with the first picture, so that the server starts without it. */
export function loadSharp(): Promise<SharpLibrary> {
  loading ??= import('sharp').then(({ default: sharp }) => {
    sharp.cache(false);
    sharp.concurrency(1);
    sharp.block({ operation: ['VipsForeignLoad'] });
    sharp.unblock({ operation: DECODERS.map((name) => `VipsForeignLoad${name}`) });
    return sharp;
  });
  return loading;
}
