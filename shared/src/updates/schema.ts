import { z } from 'zod';
import { reactionSchema, reactionTallySchema } from '../comments/schema.ts';
import { daySchema, decisionSchema } from '../decisions/schema.ts';
import { ideaCardSchema } from '../ideas/schema.ts';
import { localBlock, localLine, localTextSchema } from '../localText/index.ts';
import { personBriefSchema } from '../people/schema.ts';
import { PICTURE_LIMITS, pictureSchema } from '../pictures/schema.ts';
import { idSchema, instantSchema, lineOfText, revSchema } from '../primitives/index.ts';
import { repBriefSchema } from '../reps/schema.ts';
import { cadenceSchema } from './cadence.ts';
import { UPDATE_LIMITS } from './limits.ts';

export * from './limits.ts';

/** Sites whose videos are linked; a reader leaves for them by choice, nothing is embedded. */
export const videoUrlSchema = z.url({ protocol: /^https$/, hostname: z.regexes.domain }).max(500);

const ids = z.array(idSchema).min(1).max(UPDATE_LIMITS.listed);

/** A piece of an update as its author keeps it; ideas, decisions and people are named, and shown as they then are. */
export const blockChangeSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    id: idSchema,
    kind: z.literal('text'),
    text: localBlock(1, UPDATE_LIMITS.text),
  }),
  z.strictObject({
    id: idSchema,
    kind: z.literal('ideas'),
    heading: localLine(1, UPDATE_LIMITS.title),
    ideaIds: ids,
  }),
  z.strictObject({
    id: idSchema,
    kind: z.literal('decisions'),
    heading: localLine(1, UPDATE_LIMITS.title),
    decisionIds: ids,
  }),
  z.strictObject({
    id: idSchema,
    kind: z.literal('thanks'),
    heading: localLine(1, UPDATE_LIMITS.title),
    personIds: ids,
  }),
  z.strictObject({
    id: idSchema,
    kind: z.literal('picture'),
    pictureId: idSchema,
    alt: lineOfText(0, PICTURE_LIMITS.alt),
  }),
  z.strictObject({ id: idSchema, kind: z.literal('video'), url: videoUrlSchema }),
]);
export type BlockChange = z.infer<typeof blockChangeSchema>;

/** A piece of an update as readers see it. */
export const blockSchema = z.discriminatedUnion('kind', [
  z.object({ id: idSchema, kind: z.literal('text'), text: localTextSchema }),
  z.object({
    id: idSchema,
    kind: z.literal('ideas'),
    heading: localTextSchema,
    ideas: z.array(ideaCardSchema),
  }),
  z.object({
    id: idSchema,
    kind: z.literal('decisions'),
    heading: localTextSchema,
    decisions: z.array(decisionSchema),
  }),
  z.object({
    id: idSchema,
    kind: z.literal('thanks'),
    heading: localTextSchema,
    people: z.array(personBriefSchema),
  }),
  z.object({ id: idSchema, kind: z.literal('picture'), picture: pictureSchema }),
  z.object({ id: idSchema, kind: z.literal('video'), url: z.string() }),
]);
export type Block = z.infer<typeof blockSchema>;

export const updateStateSchema = z.enum(['draft', 'scheduled', 'published']);

/** An update as lists show it. */
export const updateCardSchema = z.object({
  id: idSchema,
  boardId: idSchema,
  state: updateStateSchema,
  title: localTextSchema,
  slug: z.string(),
  /** Start of the first text, plain. */
  excerpt: localTextSchema,
  cover: pictureSchema.nullable(),
  rep: repBriefSchema,
  /** The day of the board's cadence that it stands for; `null` for one in between. */
  dueOn: daySchema.nullable(),
  isLate: z.boolean(),
  /** When it goes out by itself; `null` unless scheduled. */
  publishAt: instantSchema.nullable(),
  publishedAt: instantSchema.nullable(),
  editedAt: instantSchema.nullable(),
  comments: z.number().int(),
  reactions: reactionTallySchema,
  rev: revSchema,
});
export type UpdateCard = z.infer<typeof updateCardSchema>;

export const updateSchema = updateCardSchema.extend({ blocks: z.array(blockSchema) });
export type Update = z.infer<typeof updateSchema>;

export const updateChangeSchema = z.strictObject({
  /** Made by the client: saving again replaces what was saved. */
  id: idSchema,
  boardId: idSchema,
  /** Revision that was edited; 0 for a new one. */
  rev: revSchema,
  title: localLine(3, UPDATE_LIMITS.title),
  blocks: z.array(blockChangeSchema).min(1).max(UPDATE_LIMITS.blocks),
});
export type UpdateChange = z.infer<typeof updateChangeSchema>;

/** How a board keeps its cadence. */
export const rhythmSchema = z.object({
  cadence: cadenceSchema,
  /** The next day an update is due, or the one that has passed; `null` where the cadence is `never`. */
  dueOn: daySchema.nullable(),
  isLate: z.boolean(),
  /** Updates in a row that were in time, up to the last one; while late, the streak before it. */
  streak: z.number().int(),
  followers: z.number().int(),
});
export type Rhythm = z.infer<typeof rhythmSchema>;

export const myUpdateReactionSchema = reactionSchema.nullable();
