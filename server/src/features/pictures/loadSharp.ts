export type SharpLibrary = typeof import('sharp')['default'];

let loading: Promise<SharpLibrary> | undefined;

/** The picture library, loaded with the first picture, so that the server starts without it. */
export function loadSharp(): Promise<SharpLibrary> {
  loading ??= import('sharp').then(({ default: sharp }) => {
    sharp.cache(false);
    sharp.concurrency(1);
    return sharp;
  });
  return loading;
}
