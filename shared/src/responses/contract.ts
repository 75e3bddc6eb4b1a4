import { z } from 'zod';
import { action } from '../contract/action.ts';
import { cursorSchema, idSchema } from '../primitives/index.ts';
import {
  caseFileSchema,
  deskRowSchema,
  internalNoteSchema,
  newResponseSchema,
  noteBodySchema,
  responseChangeSchema,
  responseListSchema,
  responseSchema,
  templateChangeSchema,
  templateSchema,
  verdictSchema,
  verdictTallySchema,
} from './schema.ts';

const ideaId = z.strictObject({ ideaId: idSchema });

export const responsesContract = {
  /** All responses to an idea, oldest first, with my verdicts and the thank-yous that I alone see. */
  list: action('response.read', 'not_found')
    .route({ method: 'GET', path: '/ideas/{ideaId}/responses', summary: 'What the brand said' })
    .input(ideaId)
    .output(responseListSchema),

  /**
   * The client makes the identifiers: sending again answers what was stored. All are stored, or
   * none. A decision comes with the status it leads to; with the status an idea has already it
   * takes the place of the decision before it.
   */
  post: action(
    'response.post',
    'not_found',
    'not_your_board',
    'rep_profile_missing',
    'decision_missing',
    'decision_not_fitting',
    'status_not_allowed',
    'idea_withdrawn',
    'idea_merged',
    'upload_not_found',
    'id_taken',
  )
    .route({
      method: 'POST',
      path: '/responses',
      summary: 'Answer one idea or several',
      successStatus: 201,
    })
    .input(newResponseSchema)
    .output(z.array(responseSchema)),

  /** Its author mends the text; readers see that it was edited. */
  edit: action('response.edit', 'not_found', 'upload_not_found')
    .route({ method: 'PUT', path: '/responses/{responseId}', summary: 'Edit my response' })
    .input(responseChangeSchema)
    .output(responseSchema),

  /** Sets my one verdict; `null` takes it back. */
  judge: action('response.judge', 'not_found', 'own_response')
    .route({ method: 'PUT', path: '/responses/{responseId}/verdict', summary: 'Does it answer?' })
    .input(z.strictObject({ responseId: idSchema, verdict: verdictSchema.nullable() }))
    .output(z.object({ mine: verdictSchema.nullable(), verdicts: verdictTallySchema })),

  /** Thank-yous that a person was given in public, newest first. */
  thanksTo: action('response.read')
    .route({ method: 'GET', path: '/people/{personId}/thanks', summary: 'Thanks to a person' })
    .input(z.strictObject({ personId: idSchema }))
    .output(z.array(z.object({ response: responseSchema, ideaTitle: z.string() }))),

  /** What waits for an answer on the boards I answer for, the most pressing first. */
  desk: action('response.post')
    .route({ method: 'GET', path: '/desk', summary: 'What waits for an answer' })
    .input(
      z.strictObject({ board: z.string().max(80).optional(), cursor: cursorSchema.optional() }),
    )
    .output(z.object({ rows: z.array(deskRowSchema), next: cursorSchema.nullable() })),

  caseFile: action('response.post', 'not_found')
    .route({ method: 'GET', path: '/ideas/{ideaId}/case-file', summary: 'What to know to answer' })
    .input(ideaId)
    .output(caseFileSchema),

  notes: action('note.read', 'not_found')
    .route({ method: 'GET', path: '/ideas/{ideaId}/notes', summary: 'Notes among colleagues' })
    .input(ideaId)
    .output(z.array(internalNoteSchema)),

  postNote: action('note.post', 'not_found', 'id_taken')
    .route({
      method: 'POST',
      path: '/ideas/{ideaId}/notes',
      summary: 'Add a note',
      successStatus: 201,
    })
    .input(ideaId.extend({ id: idSchema, body: noteBodySchema }))
    .output(internalNoteSchema),

  deleteNote: action('note.delete', 'not_found')
    .route({ method: 'DELETE', path: '/notes/{noteId}', summary: 'Delete my note' })
    .input(z.strictObject({ noteId: idSchema }))
    .output(z.object({})),

  templates: action('template.keep')
    .route({ method: 'GET', path: '/templates', summary: 'Saved texts, by name' })
    .output(z.array(templateSchema)),

  saveTemplate: action('template.keep', 'too_many_templates')
    .route({ method: 'PUT', path: '/templates/{id}', summary: 'Save a text' })
    .input(templateChangeSchema)
    .output(templateSchema),

  deleteTemplate: action('template.keep', 'not_found')
    .route({ method: 'DELETE', path: '/templates/{id}', summary: 'Delete a saved text' })
    .input(z.strictObject({ id: idSchema }))
    .output(z.object({})),
};
