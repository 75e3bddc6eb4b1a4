import { PICTURE_LIMITS } from '@roundhouse/shared/pictures';
import type { Parts } from '../app/parts.ts';
import { PICTURE_SIZES, pictureFileName } from '../features/pictures/index.ts';
import { keepHeldUploads } from '../features/screening/index.ts';

type CleaningParts = Pick<
  Parts,
  'clock' | 'files' | 'pictures' | 'hackFiles' | 'imports' | 'holds'
>;

const DAY_MS = 24 * 60 * 60 * 1000;
/** Uploads looked at in one go. */
const BATCH = 200;

/**
 * Deletes pictures and hack files that no idea has used, and tables that nobody has imported,
 * since `before`, seven days ago unless said otherwise; what waits for a moderator is in use. The
 * record goes first and
 * only while it is still unused, so what takes the file at this moment keeps it. Safe to
 * run on several nodes at once. Answers how many were deleted.
 */
export async function cleanUnusedUploads(
  parts: CleaningParts,
  before = new Date(parts.clock().getTime() - PICTURE_LIMITS.unusedDays * DAY_MS),
): Promise<number> {
  await keepHeldUploads(parts);
  const pictures = await clean(parts.pictures, before, async (id) => {
    for (const size of PICTURE_SIZES)
      await parts.files.delete('pictures', pictureFileName(id, size));
  });
  const hackFiles = await clean(parts.hackFiles, before, (id) => parts.files.delete('hacks', id));
  const imports = await clean(parts.imports, before, (id) => parts.files.delete('imports', id));
  return pictures + hackFiles + imports;
}

type Unused = Pick<CleaningParts['pictures'], 'unusedSince' | 'forgetUnused'>;

async function clean(store: Unused, before: Date, deleteFiles: (id: string) => Promise<void>) {
  let deleted = 0;
  for (;;) {
    const ids = await store.unusedSince(before, BATCH);
    for (const id of ids) {
      if (!(await store.forgetUnused(id, before))) continue;
      await deleteFiles(id);
      deleted++;
    }
    if (ids.length < BATCH) return deleted;
  }
}
