import type { Inputs } from '@roundhouse/shared/contract';
import type { Picture } from '@roundhouse/shared/pictures';
import { makeId } from '@roundhouse/shared/primitives';
import { member } from '../../app/authorise.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { encodePicture } from './encodePicture.ts';
import { PICTURE_SIZES, pictureFileName, pictureUrls } from './pictureUrls.ts';

/**
 * Takes a picture in. Its record is written before its files, so that whatever a crash leaves
 * behind is known and gets cleaned. Its identifier is random, hence as good as a secret until an
 * idea shows it.
 */
export const uploadPicture: UseCase<Inputs['pictures']['upload'], Picture> = async (
  { parts, asker },
  { file },
) => {
  const owner = member(asker);
  const { sizes, ...facts } = await encodePicture(file);
  const id = makeId();
  await parts.pictures.insert({ id, ownerId: owner.id, ...facts }, parts.clock());
  for (const size of PICTURE_SIZES) {
    await parts.files.put('pictures', pictureFileName(id, size), sizes[size]);
  }
  return answer({ id, alt: '', ...facts, urls: pictureUrls(id) });
};
