import { idSchema } from '@roundhouse/shared/primitives';
import { Router } from 'express';
import type { Parts } from '../app/parts.ts';
import { PICTURE_SIZES, pictureFileName } from '../features/pictures/index.ts';
import { attachment } from './attachment.ts';
import { sendFile } from './sendFile.ts';

type FilesParts = Pick<Parts, 'clock' | 'downloads' | 'files' | 'hackFiles' | 'sessions'>;

/** A name is never used for other bytes, so a browser need not ask twice. */
const FOR_GOOD = 'public, max-age=31536000, immutable';
const isId = (text: string) => idSchema.safeParse(text).success;

/** Serves what was uploaded, to be mounted at `/files`. Nothing here runs in a visitor's browser. */
export function filesRouter(parts: FilesParts): Router {
  const router = Router();

  router.get('/pictures/:id/:size.webp', async (request, response) => {
    const { id } = request.params;
    const size = PICTURE_SIZES.find((known) => known === request.params.size);
    const file =
      size && isId(id) ? await parts.files.read('pictures', pictureFileName(id, size)) : null;
    await sendFile(response, file, { 'Content-Type': 'image/webp', 'Cache-Control': FOR_GOOD });
  });

  router.get('/avatars/:id.webp', async (request, response) => {
    const { id } = request.params;
    const file = isId(id) ? await parts.files.read('avatars', `${id}.webp`) : null;
    await sendFile(response, file, { 'Content-Type': 'image/webp', 'Cache-Control': FOR_GOOD });
  });

  router.get('/hacks/:id/:name', async (request, response) => {
    const { id } = request.params;
    const kept = isId(id) ? await parts.hackFiles.get(id) : null;
    const isOffered =
      kept && (kept.ideaId || kept.ownerId === (await askerOf(parts, request.headers.cookie)));
    await sendFile(response, isOffered ? await parts.files.read('hacks', id) : null, {
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': attachment(kept?.name ?? 'file'),
      'Cache-Control': 'private, no-cache',
    });
  });

  router.get('/downloads/:id.zip', async (request, response) => {
    const { id } = request.params;
    const asker = await askerOf(parts, request.headers.cookie);
    const kept = asker ? await parts.downloads.of(asker) : null;
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

async function askerOf({ sessions }: FilesParts, cookie: string | undefined) {
  const found = await sessions.find({ cookie });
  return found?.asker.id;
}
