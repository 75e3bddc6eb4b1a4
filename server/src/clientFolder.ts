import { fileURLToPath } from 'node:url';

/** Where the client's build is; the same from this file as from the bundle in `server/dist`. */
export const CLIENT_FOLDER = fileURLToPath(new URL('../../client/dist', import.meta.url));
