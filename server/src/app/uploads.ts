import { openAsBlob } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HACK_FILE_LIMITS } from '@roundhouse/shared/hackFiles';
import { IMPORT_LIMITS } from '@roundhouse/shared/imports';
import type { Permission } from '@roundhouse/shared/permissions';
import { PICTURE_LIMITS } from '@roundhouse/shared/pictures';
import { type Request, type RequestHandler, type Response, Router } from 'express';
import multer, { MulterError } from 'multer';
import { authorise } from './authorise.ts';
import type { Parts } from './parts.ts';
import { Refusal } from './refusal.ts';
import { requestContext } from './requestContext.ts';

/** A path that takes one file. */
type Door = {
  method: 'post' | 'put';
  path: string;
  limitBytes: number;
  permission: Permission;
};

const PICTURE_BYTES = PICTURE_LIMITS.bytes;
const DOORS: Door[] = [
  { method: 'post', path: '/pictures', limitBytes: PICTURE_BYTES, permission: 'upload.add' },
  { method: 'put', path: '/me/avatar', limitBytes: PICTURE_BYTES, permission: 'profile.edit' },
  {
    method: 'post',
    path: '/hack-files',
    limitBytes: HACK_FILE_LIMITS.bytes,
    permission: 'upload.add',
  },
  { method: 'post', path: '/imports', limitBytes: IMPORT_LIMITS.bytes, permission: 'import.run' },
];

export const TEMPORARY_FOLDER = join(tmpdir(), 'roundhouse-uploads');

/**
 * Takes files in: who may not, or sends too many, is refused before a byte is read; the bytes go
 * to a temporary file, of which the action gets a `File` that reads when asked. The temporary file
 * goes when the answer is sent, however it ends.
 */
export function uploads(parts: Parts): Router {
  const router = Router();
  for (const door of DOORS) router[door.method](door.path, takeFile(parts, door));
  return router;
}

function takeFile(parts: Parts, { limitBytes, permission }: Door): RequestHandler {
  const receive = multer({
    storage: multer.diskStorage({ destination: temporaryFolder }),
    limits: { fileSize: limitBytes, files: 1, fields: 0, parts: 1 },
    defParamCharset: 'utf8',
  }).single('file');
  return async (request, response, next) => {
    const { asker, address } = await requestContext(parts, request, response);
    await parts.limits.count('uploading', { person: asker?.id ?? null, address });
    authorise(asker, permission);
    if (!request.is('multipart/form-data')) throw new Refusal('malformed_request');
    receive(request, response, async (error: unknown) => {
      if (error) return next(toUploadRefusal(error, limitBytes));
      try {
        await handOver(request, response);
        next();
      } catch (failed) {
        next(failed);
      }
    });
  };
}

/** Puts the file where the contract's handler looks for input; without one the input is simply empty. */
async function handOver(request: Request, response: Response): Promise<void> {
  const { file } = request;
  if (!file) {
    request.body = {};
    return;
  }
  response.once('close', () => void rm(file.path, { force: true }));
  const blob = await openAsBlob(file.path, { type: file.mimetype });
  request.body = { file: asFile(blob, file.originalname) };
}

/** A `File` whose bytes stay on disk: wrapping the blob in `new File` keeps it a reference, copying nothing. */
function asFile(blob: Blob, name: string): File {
  return new File([blob], name, { type: blob.type });
}

function temporaryFolder(
  _request: Request,
  _file: unknown,
  found: (error: Error | null, folder: string) => void,
): void {
  mkdir(TEMPORARY_FOLDER, { recursive: true, mode: 0o700 }).then(
    () => found(null, TEMPORARY_FOLDER),
    (error: Error) => found(error, ''),
  );
}

function toUploadRefusal(error: unknown, limitBytes: number): unknown {
  if (!(error instanceof MulterError)) return new Refusal('malformed_request');
  if (error.code === 'LIMIT_FILE_SIZE') return new Refusal('file_too_large', { limitBytes });
  const field = error.field ?? 'file';
  return new Refusal('invalid_input', { fields: [{ field, rule: 'unknown_field' }] });
}
