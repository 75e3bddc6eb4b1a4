import { actions, run } from '../../app/procedure.ts';
import { uploadPicture } from './uploadPicture.ts';

export { encodeAvatar } from './encodePicture.ts';
export { createPicturesStore, type PicturesStore } from './pictures.store.ts';
export { PICTURE_SIZES, pictureFileName } from './pictureUrls.ts';

export const picturesHandlers = {
  upload: actions.pictures.upload.handler(run(uploadPicture)),
};
