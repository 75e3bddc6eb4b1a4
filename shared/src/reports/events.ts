import { liveEvent } from '../events/liveEvent.ts';
import { personRoom } from '../events/rooms.ts';
import { idSchema } from '../primitives/index.ts';
import { myReportSchema } from './schema.ts';

export const reportsEvents = {
  /** Made, said again or settled: told to who made it, and to nobody else. */
  'report.changed': liveEvent(myReportSchema.extend({ personId: idSchema }), ({ personId }) => [
    personRoom(personId),
  ]),
};
