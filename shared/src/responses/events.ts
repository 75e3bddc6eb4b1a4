import { z } from 'zod';
import { liveEvent } from '../events/liveEvent.ts';
import { deskRoom, ideaRoom, personRoom } from '../events/rooms.ts';
import { idSchema } from '../primitives/index.ts';
import {
  internalNoteSchema,
  responseSchema,
  thanksSchema,
  verdictSchema,
  verdictTallySchema,
} from './schema.ts';

export const responsesEvents = {
  /** Posted or edited; carries what stands now. */
  'response.posted': liveEvent(responseSchema, ({ ideaId }) => [ideaRoom(ideaId)]),
  /** Coalesced like tallies. */
  'response.judged': liveEvent(
    z.object({ ideaId: idSchema, responseId: idSchema, verdicts: verdictTallySchema }),
    ({ ideaId }) => [ideaRoom(ideaId)],
  ),
  /** Told to all tabs of who judged; `rev` is that of the tally. */
  'verdict.changed': liveEvent(
    z.object({
      personId: idSchema,
      ideaId: idSchema,
      responseId: idSchema,
      mine: verdictSchema.nullable(),
      rev: z.number().int(),
    }),
    ({ personId }) => [personRoom(personId)],
  ),
  /** A thank-you for the author alone. */
  'thanks.given': liveEvent(
    z.object({ personId: idSchema, ideaId: idSchema, responseId: idSchema, thanks: thanksSchema }),
    ({ personId }) => [personRoom(personId)],
  ),
  'note.posted': liveEvent(internalNoteSchema, ({ ideaId }) => [deskRoom(ideaId)]),
  'note.deleted': liveEvent(z.object({ ideaId: idSchema, noteId: idSchema }), ({ ideaId }) => [
    deskRoom(ideaId),
  ]),
};
