import { z } from 'zod';

/** One thing wrong with one field of the input. `limit` is the bound that was passed, where there is one. */
export const fieldErrorSchema = z.object({
  /** Dotted path to the field, e.g. `pictures.0.alt`. */
  field: z.string(),
  rule: z.enum([
    'required',
    'too_short',
    'too_long',
    'too_few',
    'too_many',
    'too_small',
    'too_big',
    'wrong_type',
    'wrong_format',
    'not_a_choice',
    'unknown_field',
    'repeated',
    'invalid',
  ]),
  limit: z.number().optional(),
});
export type FieldError = z.infer<typeof fieldErrorSchema>;
export type FieldRule = FieldError['rule'];

/**
 * Every error an action can answer with: a noun of what is so, its HTTP status, and the shape of
 * its details. Texts for people are in `messages.ts`.
 */
export const errorRegistry = {
  invalid_input: { status: 422, data: z.object({ fields: z.array(fieldErrorSchema) }) },
  malformed_request: { status: 400, data: z.object({}) },
  body_too_large: { status: 413, data: z.object({ limitBytes: z.number() }) },
  not_signed_in: { status: 401, data: z.object({}) },
  not_allowed: { status: 403, data: z.object({}) },
  origin_refused: { status: 403, data: z.object({}) },
  not_found: { status: 404, data: z.object({}) },
  too_many_requests: { status: 429, data: z.object({ retryAfterSeconds: z.number() }) },
  internal: { status: 500, data: z.object({}) },
  unavailable: { status: 503, data: z.object({}) },

  setup_done: { status: 409, data: z.object({}) },
  setup_link_invalid: { status: 403, data: z.object({}) },
  email_taken: { status: 409, data: z.object({}) },
  last_owner: { status: 409, data: z.object({}) },

  board_closed: { status: 409, data: z.object({}) },
  board_name_taken: { status: 409, data: z.object({}) },
  idea_withdrawn: { status: 409, data: z.object({}) },
  idea_merged: { status: 409, data: z.object({}) },
  idea_archived: { status: 409, data: z.object({}) },
  idea_changed: { status: 409, data: z.object({ version: z.number() }) },
  id_taken: { status: 409, data: z.object({}) },
  parent_not_found: { status: 404, data: z.object({}) },
  support_missing: { status: 409, data: z.object({}) },
  comment_deleted: { status: 409, data: z.object({}) },

  already_rep: { status: 409, data: z.object({}) },
  invitation_invalid: { status: 403, data: z.object({}) },
  sign_in_to_accept: { status: 409, data: z.object({}) },
  rep_profile_missing: { status: 409, data: z.object({}) },
  not_your_board: { status: 403, data: z.object({}) },
  decision_missing: { status: 409, data: z.object({}) },
  decision_not_fitting: { status: 409, data: z.object({}) },
  status_not_allowed: { status: 409, data: z.object({}) },
  own_response: { status: 409, data: z.object({}) },
  too_many_templates: { status: 409, data: z.object({ limit: z.number() }) },
  promise_settled: { status: 409, data: z.object({}) },
  time_zone_unknown: { status: 422, data: z.object({}) },
  update_changed: { status: 409, data: z.object({ rev: z.number() }) },
  update_published: { status: 409, data: z.object({}) },
  unsubscribe_link_invalid: { status: 403, data: z.object({}) },

  file_too_large: { status: 413, data: z.object({ limitBytes: z.number() }) },
  file_empty: { status: 422, data: z.object({}) },
  picture_type_refused: { status: 415, data: z.object({}) },
  picture_unreadable: { status: 422, data: z.object({}) },
  picture_too_many_pixels: { status: 422, data: z.object({ limitPixels: z.number() }) },
  upload_not_found: { status: 404, data: z.object({}) },

  import_unreadable: { status: 422, data: z.object({ line: z.number().optional() }) },
  import_too_large: { status: 413, data: z.object({ limitRows: z.number() }) },
  import_not_ready: { status: 409, data: z.object({}) },
} as const satisfies Record<string, { status: number; data: z.ZodType }>;

export type ErrorCode = keyof typeof errorRegistry;
export type ErrorDetails<C extends ErrorCode> = z.infer<(typeof errorRegistry)[C]['data']>;
