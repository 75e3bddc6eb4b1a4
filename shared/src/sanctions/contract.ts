import { z } from 'zod';
import { action } from '../contract/action.ts';
import { cursorSchema, idSchema } from '../primitives/index.ts';
import { foundPersonSchema, moderatedSanctionSchema, personRecordSchema } from './record.ts';
import { liftingSchema, newSanctionSchema, peopleQuerySchema } from './schema.ts';

export const sanctionsContract = {
  /**
   * The client makes the identifier: sending again answers what was stored. The person is told by
   * notice and mail, and reads all of it, the note excepted.
   */
  give: action(
    'person.sanction',
    'not_found',
    'id_taken',
    'not_sanctionable',
    'term_over',
    'claimed_by_another',
  )
    .route({ method: 'POST', path: '/sanctions', summary: 'Warn, mute, suspend or ban a person' })
    .input(newSanctionSchema)
    .output(moderatedSanctionSchema),

  /** Ends one early, with a reason. The same again changes nothing. */
  lift: action('person.sanction', 'not_found', 'own_affair')
    .route({ method: 'PUT', path: '/sanctions/{sanctionId}/lifting', summary: 'Lift a sanction' })
    .input(liftingSchema)
    .output(moderatedSanctionSchema),

  /** Those that run now, newest first. */
  running: action('person.moderate')
    .route({ method: 'GET', path: '/sanctions', summary: 'Sanctions that run now' })
    .input(z.strictObject({ cursor: cursorSchema.optional() }))
    .output(
      z.object({ sanctions: z.array(moderatedSanctionSchema), next: cursorSchema.nullable() }),
    ),

  /** By name; without one everybody, newest first. */
  findPeople: action('person.moderate')
    .route({ method: 'GET', path: '/moderation/people', summary: 'Find people, for moderators' })
    .input(z.strictObject({ q: peopleQuerySchema.default(''), cursor: cursorSchema.optional() }))
    .output(z.object({ people: z.array(foundPersonSchema), next: cursorSchema.nullable() })),

  person: action('person.moderate', 'not_found')
    .route({
      method: 'GET',
      path: '/moderation/people/{personId}',
      summary: 'What moderators can know of a person',
    })
    .input(z.strictObject({ personId: idSchema }))
    .output(personRecordSchema),
};
