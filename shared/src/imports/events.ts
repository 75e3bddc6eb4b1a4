import { z } from 'zod';
import { liveEvent } from '../events/liveEvent.ts';
import { personRoom } from '../events/rooms.ts';
import { idSchema } from '../primitives/index.ts';
import { importSchema } from './schema.ts';

export const importsEvents = {
  'import.progressed': liveEvent(
    z.object({ personId: idSchema, import: importSchema }),
    ({ personId }) => [personRoom(personId)],
  ),
};
