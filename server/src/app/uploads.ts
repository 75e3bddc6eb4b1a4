import { openAsBlob } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { HACK_FILE_LIMITS } from '@roundhouse/shared/hackFiles';
import { IMPORT_LIMITS } from '@roundhouse/shared/imports';
import type { Permission } from '@roundhouse/shared/permissions';
import { PICTURE_LIMITS } from '@roundhouse/shared/pictures';
import { type Request, type RequestHandler, type Response, Router } from 'express';
import multer, { MulterError } from 'multer';
import type { Config } from '../config.ts';
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
  { method: 'put', path: '/me/avatar', limitBytes: PICTURE_BYTES, permission: 'profile.show' },
  {
    method: 'post',
    path: '/hack-files',
    limitBytes: HACK_FILE_LIMITS.bytes,
    permission: 'upload.add',
  },
  { method: 'post', path: '/imports', limitBytes: IMPORT_LIMITS.bytes, permission: 'import.run' },
];

const HOUR_MS = 60 * 60 * 1000;

/** Where files are while they are taken in: with the other data, where nobody else may look. */
export const temporaryFolder = ({ ROUNDHOUSE_DATA }: Pick<Config, 'ROUNDHOUSE_DATA'>) =>
  join(ROUNDHOUSE_DATA, 'incoming');

/**
 * Takes files in: who may not, or sends too many, is refused before a byte is read; the bytes go
 * to a temporary file, of which the action gets a `File` that reads when asked. The temporary file
 * goes when the answer is sent, however it ends.
 */
export function uploads(parts: Parts): Router {
  const router = Router();
  clearLeftovers(temporaryFolder(parts.config)).catch((err) =>
    parts.log.warn({ err }, 'files of broken-off uploads could not be deleted'),
  );
  for (const door of DOORS) router[door.method](door.path, takeFile(parts, door));
  return router;
}

function takeFile(parts: Parts, { limitBytes, permission }: Door): RequestHandler {
  const receive = multer({
    storage: multer.diskStorage({ destination: folderFor(parts) }),
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
        if (await handOver(request, response)) next();
      } catch (failed) {
        next(failed);
      }
    });
  };
}

/**
 * Puts the file where the contract's handler looks for input; without one the input is simply
 * empty. Answers whether anybody still waits: of who has gone meanwhile the file is deleted here.
 */
async function handOver(request: Request, response: Response): Promise<boolean> {
  const { file } = request;
  if (!file) {
    request.body = {};
    return true;
  }
  if (response.closed) {
    await rm(file.path, { force: true });
    return false;
  }
  response.once('close', () => void rm(file.path, { force: true }));
  const blob = await openAsBlob(file.path, { type: file.mimetype });
  request.body = { file: asFile(blob, file.originalname) };
  return true;
}

/** A `File` whose bytes stay on disk: wrapping the blob in `new File` keeps it a reference, copying nothing. */
function asFile(blob: Blob, name: string): File {
  return new File([blob], name, { type: blob.type });
}

/** Deletes what a crash left behind; an upload lasts minutes at most. */
async function clearLeftovers(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const { mtimeMs } = await stat(path);
    if (Date.now() - mtimeMs > HOUR_MS) await rm(path, { force: true });
  }
}

function folderFor({ config }: Parts) {
  const folder = temporaryFolder(config);
  return (_request: Request, _file: unknown, found: (error: null, folder: string) => void) =>
    found(null, folder);
}

function toUploadRefusal(error: unknown, limitBytes: number): unknown {
  // The disk's fault, not the sender's.
  if (error instanceof Error && 'syscall' in error) return error;
  if (!(error instanceof MulterError)) return new Refusal('malformed_request');
  if (error.code === 'LIMIT_FILE_SIZE') return new Refusal('file_too_large', { limitBytes });
  const field = error.field ?? 'file';
  return new Refusal('invalid_input', { fields: [{ field, rule: 'unknown_field' }] });
}
