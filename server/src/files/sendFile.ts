import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import type { StoredFile } from './fileStore.ts';

/**
 * Whatever a browser is told of an uploaded file: never guess its type, and should it be opened as
 * a page after all, run nothing in it and load nothing from it.
 */
const INERT = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Streams a stored file, or answers 404 where there is none. `headers` give type and caching. */
export async function sendFile(
  response: Response,
  file: StoredFile | null,
  headers: Record<string, string>,
): Promise<void> {
  if (!file) {
    response.set('Cache-Control', 'no-store').sendStatus(404);
    return;
  }
  response.set({ ...INERT, ...headers, 'Content-Length': String(file.bytes) });
  if (response.req.method === 'HEAD') {
    file.stream.destroy();
    response.end();
    return;
  }
  await pipeline(file.stream, response).catch(ignoreGoneReader);
}

/** A reader who leaves midway is no error of ours. */
function ignoreGoneReader(error: NodeJS.ErrnoException) {
  if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
}
