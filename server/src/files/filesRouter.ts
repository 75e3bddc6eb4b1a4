import { idSchema } from '@roundhouse/shared/primitives';
import { type Request, Router } from 'express';
import type { Parts } from '../app/parts.ts';
import { PICTURE_SIZES, pictureFileName } from '../features/pictures/index.ts';
import { attachment } from './attachment.ts';
import { readableBy } from './readable.ts';
import { sendFile } from './sendFile.ts';

type FilesParts = Pick<
  Parts,
  'clock' | 'downloads' | 'files' | 'hackFiles' | 'ideas' | 'pictures' | 'sessions'
>;

/** A name is never used for other bytes, so a browser need not ask twice. */
const FOR_GOOD = 'public, max-age=31536000, immutable';
const isId = (text: string) => idSchema.safeParse(text).success;

/** Serves what was uploaded, to be mounted at `/files`. Nothing here runs in a visitor's browser. */
export function filesRouter(parts: FilesParts): Router {
  const router = Router();

  router.get('/pictures/:id/:size.webp', async (request, response) => {
    const { id } = request.params;
    const size = PICTURE_SIZES.find((known) => known === request.params.size);
    const kept = size && isId(id) ? await parts.pictures.keptFor(id) : null;
    const readable = kept && (await readableBy(parts, kept, asking(parts, request)));
    const isReadable = size && readable && readable !== 'nobody';
    const name = isReadable ? pictureFileName(id, size) : null;
    await sendFile(response, name ? await parts.files.read('pictures', name) : null, {
      'Content-Type': 'image/webp',
      'Cache-Control': readable === 'everyone' ? FOR_GOOD : 'private, no-cache',
    });
  });

  router.get('/avatars/:id.webp', async (request, response) => {
    const { id } = request.params;
    const file = isId(id) ? await parts.files.read('avatars', `${id}.webp`) : null;
    await sendFile(response, file, { 'Content-Type': 'image/webp', 'Cache-Control': FOR_GOOD });
  });

  router.get('/hacks/:id/:name', async (request, response) => {
    const { id } = request.params;
    const kept = isId(id) ? await parts.hackFiles.get(id) : null;
    const readable = kept && (await readableBy(parts, kept, asking(parts, request)));
    const isReadable = readable && readable !== 'nobody';
    await sendFile(response, isReadable ? await parts.files.read('hacks', id) : null, {
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': attachment(kept?.name ?? 'file'),
      'Cache-Control': 'private, no-cache',
    });
  });

  router.get('/downloads/:id.zip', async (request, response) => {
    const { id } = request.params;
    const asker = await asking(parts, request).askerOf();
    const kept = asker ? await parts.downloads.of(asker.id) : null;
    const isTheirs = kept?.id === id && kept.state === 'ready' && isFresh(parts, kept.expiresAt);
    const name = `roundhouse-${kept?.askedAt.slice(0, 10)}.zip`;
    await sendFile(response, isTheirs ? await parts.files.read('downloads', `${id}.zip`) : null, {
      'Content-Type': 'application/zip',
      'Content-Disposition': attachment(name),
      'Cache-Control': 'private, no-store',
    });
  });

  router.use((_request, response) => sendFile(response, null, {}));
  return router;
}

const isFresh = ({ clock }: FilesParts, until: string | null) =>
  until !== null && new Date(until) > clock();

/** Who asks, looked up only where it matters: what everyone may have is served without a session. */
const asking = ({ sessions }: FilesParts, { headers }: Request) => ({
  askerOf: async () => (await sessions.find({ cookie: headers.cookie }))?.asker ?? null,
});
