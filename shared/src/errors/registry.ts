import { z } from 'zod';
import { MERGE_OBSTACLES } from '../merging/limits.ts';
import { HOLD_RULES } from '../screening/limits.ts';
import { DAILY_GATES, POST_GATES } from '../trust/allowances.ts';
import { TRUST_LEVELS } from '../trust/levels.ts';
import { ERROR_STATUSES, type ErrorCode } from './statuses.ts';

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

const nothing = z.object({});
/** Until when, `null` for as long as it is not lifted, and the sanction that says why. */
const restricted = z.object({ until: z.string().nullable(), sanctionId: z.string() });

/** What an error tells besides its code, where it tells more. */
const details = {
  invalid_input: z.object({ fields: z.array(fieldErrorSchema) }),
  muted: restricted,
  suspended: restricted,
  banned: restricted,
  body_too_large: z.object({ limitBytes: z.number() }),
  too_many_requests: z.object({ retryAfterSeconds: z.number() }),
  /** ALTCHA's challenge, to be solved and sent back in the header `x-altcha`. */
  challenge_fixed: z.object({}),
  challenge_required: z.object({ challenge: z.looseObject({}) }),
  talk_locked: z.object({ reason: z.string() }),
  slow_mode: z.object({ retryAfterSeconds: z.number() }),
  idea_changed: z.object({ version: z.number() }),
  merge_refused: z.object({ obstacle: z.enum(MERGE_OBSTACLES) }),
  merged_on: z.object({ ideaId: z.string() }),
  too_many_templates: z.object({ limit: z.number() }),
  too_many_reports: z.object({ limit: z.number() }),
  too_many_replies: z.object({ limit: z.number() }),
  /** Who has it, and until when. */
  claimed_by_another: z.object({ name: z.string(), until: z.string() }),
  /** Who closed it (`null`: the board itself), and how. */
  queue_item_closed: z.object({ name: z.string().nullable(), outcome: z.string() }),
  update_changed: z.object({ rev: z.number() }),
  trust_too_low: z.object({
    what: z.enum(POST_GATES),
    limit: z.number(),
    level: z.enum(TRUST_LEVELS),
  }),
  daily_limit: z.object({
    what: z.enum(DAILY_GATES),
    limit: z.number(),
    resetsAt: z.string(),
  }),
  post_held: z.object({
    holdId: z.string(),
    reasons: z.array(z.object({ rule: z.enum(HOLD_RULES), found: z.array(z.string()) })),
  }),
  words_refused: z.object({ found: z.array(z.string()) }),
  hold_changed: z.object({ rev: z.number() }),
  filters_changed: z.object({ rev: z.number() }),
  file_too_large: z.object({ limitBytes: z.number() }),
  picture_too_many_pixels: z.object({ limitPixels: z.number() }),
  rules_not_accepted: z.object({ version: z.number() }),
  rules_changed: z.object({ version: z.number() }),
  /** From when another may be asked for. */
  download_limit: z.object({ at: z.string() }),
  import_unreadable: z.object({ line: z.number().optional() }),
  import_too_large: z.object({ limitRows: z.number() }),
} as const satisfies Partial<Record<ErrorCode, z.ZodType>>;

type Details = typeof details;
type Registry = {
  [C in ErrorCode]: {
    status: (typeof ERROR_STATUSES)[C];
    data: C extends keyof Details ? Details[C] : typeof nothing;
  };
};

/** Every error with its HTTP status and the shape of its details. Texts for people are in `messages.ts`. */
export const errorRegistry = Object.fromEntries(
  Object.entries(ERROR_STATUSES).map(([code, status]) => [
    code,
    { status, data: details[code as keyof Details] ?? nothing },
  ]),
) as unknown as Registry;

export type ErrorDetails<C extends ErrorCode> = z.infer<(typeof errorRegistry)[C]['data']>;
