import { actions, run } from '../../app/procedure.ts';
import { uploadHackFile } from './uploadHackFile.ts';

export { toFileName } from './fileName.ts';
export { createHackFilesStore, type HackFilesStore } from './hackFiles.store.ts';

export const hackFilesHandlers = {
  upload: actions.hackFiles.upload.handler(run(uploadHackFile)),
};
