import { z } from 'zod';
import { newDecisionSchema } from '../decisions/schema.ts';
import { ideaCardSchema } from '../ideas/schema.ts';
import { brandStatusSchema } from '../ideas/statusSchema.ts';
import { localBlock, localTextSchema } from '../localText/index.ts';
import { personBriefSchema, personSchema } from '../people/schema.ts';
import { PICTURE_LIMITS, pictureSchema } from '../pictures/schema.ts';
import { idSchema, instantSchema, lineOfText, revSchema, textBlock } from '../primitives/index.ts';
import { repBriefSchema } from '../reps/schema.ts';
import { pledgeSummarySchema } from '../supports/schema.ts';
import { DESK_REASONS, RESPONSE_LIMITS, VERDICTS } from './limits.ts';

export * from './limits.ts';

export const verdictSchema = z.enum(VERDICTS);
export type Verdict = z.infer<typeof verdictSchema>;

export const verdictTallySchema = z.object({
  rev: revSchema,
  answers: z.number().int(),
  notYet: z.number().int(),
});
export type VerdictTally = z.infer<typeof verdictTallySchema>;

/** A thank-you to the author: a badge, or a note of a gift. */
export const thanksSchema = z.object({ kind: z.enum(['badge', 'gift']), note: z.string() });
export type Thanks = z.infer<typeof thanksSchema>;

/** An official response, signed by who wrote it. */
export const responseSchema = z.object({
  id: idSchema,
  ideaId: idSchema,
  rep: repBriefSchema,
  /** Markdown. */
  body: localTextSchema,
  pictures: z.array(pictureSchema),
  /** The status it moved the idea to, if it did. */
  status: brandStatusSchema.nullable(),
  decisionId: idSchema.nullable(),
  /** A thank-you that everyone may see. */
  thanks: thanksSchema.nullable(),
  createdAt: instantSchema,
  editedAt: instantSchema.nullable(),
  verdicts: verdictTallySchema,
  rev: revSchema,
});
export type Response = z.infer<typeof responseSchema>;

export const responseBodySchema = localBlock(20, RESPONSE_LIMITS.body);
const picturesSchema = z
  .array(z.strictObject({ id: idSchema, alt: lineOfText(0, PICTURE_LIMITS.alt) }))
  .max(RESPONSE_LIMITS.pictures);

/** Whether no idea and no identifier is there twice. */
function isEachOnce(targets: { ideaId: string; id: string }[]): boolean {
  const count = (of: (target: { ideaId: string; id: string }) => string) =>
    new Set(targets.map(of)).size;
  return (
    count(({ ideaId }) => ideaId) === targets.length && count(({ id }) => id) === targets.length
  );
}

/**
 * What a rep sends: one text to one idea or to several. Placeholders are filled in for each:
 * `{{fan}} {{idea}} {{board}} {{rep}} {{supports}}`.
 */
export const newResponseSchema = z.strictObject({
  /** The ideas, and the identifier of the response to each. */
  targets: z
    .array(z.strictObject({ ideaId: idSchema, id: idSchema }))
    .min(1)
    .max(RESPONSE_LIMITS.targets)
    .refine(isEachOnce, { params: { rule: 'repeated' } }),
  body: responseBodySchema,
  pictures: picturesSchema,
  status: brandStatusSchema.nullable(),
  decision: newDecisionSchema.nullable(),
  thanks: z
    .strictObject({
      kind: z.enum(['badge', 'gift']),
      note: lineOfText(1, RESPONSE_LIMITS.thanks),
      /** Whether the author alone sees it. */
      isPrivate: z.boolean(),
    })
    .nullable(),
});
export type NewResponse = z.infer<typeof newResponseSchema>;

export const responseChangeSchema = z.strictObject({
  responseId: idSchema,
  body: responseBodySchema,
  pictures: picturesSchema,
});

/** A word among colleagues about an idea; never public. Mentions are written as in comments. */
export const internalNoteSchema = z.object({
  id: idSchema,
  ideaId: idSchema,
  author: personBriefSchema,
  body: z.string(),
  createdAt: instantSchema,
});
export type InternalNote = z.infer<typeof internalNoteSchema>;
export const noteBodySchema = textBlock(1, RESPONSE_LIMITS.note);

/** A saved text with placeholders, shared by the reps. */
export const templateSchema = z.object({
  id: idSchema,
  name: z.string(),
  body: localTextSchema,
  status: brandStatusSchema.nullable(),
  rev: revSchema,
});
export type Template = z.infer<typeof templateSchema>;
export const templateChangeSchema = z.strictObject({
  id: idSchema,
  name: lineOfText(2, RESPONSE_LIMITS.templateName),
  body: localBlock(1, RESPONSE_LIMITS.body),
  status: brandStatusSchema.nullable(),
});

/** What a rep is shown beside the text they write. */
export const caseFileSchema = z.object({
  idea: ideaCardSchema,
  /** The fan's story; `null` for an imported idea. */
  fan: z
    .object({
      person: personSchema,
      hacks: z.number().int(),
      /** Ideas of theirs, newest first, at most five. */
      ideas: z.array(ideaCardSchema),
      /** Comments of theirs, newest first, at most five. */
      comments: z.array(
        z.object({ id: idSchema, ideaId: idSchema, body: z.string(), createdAt: instantSchema }),
      ),
      /** What they supported last, at most five. */
      supported: z.array(ideaCardSchema),
      /** Earlier answers to their ideas, newest first, at most five. */
      answers: z.array(responseSchema),
    })
    .nullable(),
  /**
   * The newest 20,000 supporters by the region they gave, most first, at most 30 regions; the
   * empty region is those who gave none.
   */
  regions: z.array(z.object({ region: z.string(), people: z.number().int() })),
  /** People who follow the idea, and are told of an answer. */
  followers: z.number().int(),
  pledges: pledgeSummarySchema,
  /** The most useful comments, at most five. */
  comments: z.array(
    z.object({
      id: idSchema,
      author: personBriefSchema.nullable(),
      body: z.string(),
      useful: z.number().int(),
    }),
  ),
  /** Similar ideas and how each was last answered. */
  similar: z.array(z.object({ idea: ideaCardSchema, answer: responseSchema.nullable() })),
});
export type CaseFile = z.infer<typeof caseFileSchema>;

/** All responses to an idea, as one person sees them. */
export const responseListSchema = z.object({
  responses: z.array(responseSchema),
  myVerdicts: z.record(idSchema, verdictSchema),
  /** Thank-yous that nobody else sees, by the response they came with. */
  thanksToMe: z.record(idSchema, thanksSchema),
});
export type ResponseList = z.infer<typeof responseListSchema>;

export const deskRowSchema = z.object({
  idea: ideaCardSchema,
  reason: z.enum(DESK_REASONS),
  /** When it is, or was, due; `null` for an idea nobody promised to answer. */
  dueAt: instantSchema.nullable(),
});
export type DeskRow = z.infer<typeof deskRowSchema>;
