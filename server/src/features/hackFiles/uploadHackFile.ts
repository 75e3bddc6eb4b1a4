import type { Inputs } from '@roundhouse/shared/contract';
import { HACK_FILE_LIMITS, type HackFile } from '@roundhouse/shared/hackFiles';
import { makeId } from '@roundhouse/shared/primitives';
import { member } from '../../app/authorise.ts';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { requireAllowed } from '../trust/index.ts';
import { toFileName } from './fileName.ts';

/** Takes a file in as it is. Its record is written first, so that a crash leaves nothing unknown. */
export const uploadHackFile: UseCase<Inputs['hackFiles']['upload'], HackFile> = async (
  { parts, asker },
  { file },
) => {
  const owner = member(asker);
  if (file.size === 0) throw new Refusal('file_empty');
  if (file.size > HACK_FILE_LIMITS.bytes)
    throw new Refusal('file_too_large', { limitBytes: HACK_FILE_LIMITS.bytes });
  await requireAllowed(parts, asker, { contents: { fileBytes: file.size } });
  const id = makeId();
  const kept = await parts.hackFiles.insert(
    { id, ownerId: owner.id, name: toFileName(file.name), bytes: file.size },
    parts.clock(),
  );
  await parts.files.put('hacks', id, file.stream());
  return answer(kept);
};
