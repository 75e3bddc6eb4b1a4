import { liveEvent } from '../events/liveEvent.ts';
import { personRoom } from '../events/rooms.ts';
import { downloadSchema } from './schema.ts';

export const personalDataEvents = {
  /** A download of one's own data has come further. */
  'download.changed': liveEvent(downloadSchema, ({ personId }) => [personRoom(personId)]),
};
