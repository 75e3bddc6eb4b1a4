import { z } from 'zod';
import { personBriefSchema } from '../people/schema.ts';
import { idSchema, instantSchema, localeSchema, revSchema } from '../primitives/index.ts';
import { QUEUE_KINDS, QUEUE_SUBJECTS } from './kinds.ts';

export * from './kinds.ts';

export const queueKindSchema = z.enum(QUEUE_KINDS);
export const queueSubjectSchema = z.object({ kind: z.enum(QUEUE_SUBJECTS), id: idSchema });
export type QueueSubject = z.infer<typeof queueSubjectSchema>;

/** What an item shows of its subject, as it stands now. */
export const queueShownSchema = z.object({
  title: z.string(),
  excerpt: z.string(),
  language: localeSchema.nullable(),
  author: personBriefSchema.nullable(),
  /** Where it is on this site. */
  path: z.string(),
  /** What there is to know at a glance, e.g. `{ kind: 'rule', value: 'spam' }`. */
  facts: z.array(z.object({ kind: z.string(), value: z.union([z.string(), z.number()]) })),
});
export type QueueShown = z.infer<typeof queueShownSchema>;

/** One thing that waits for a moderator; at most one is open for a kind and a subject. */
export const queueItemSchema = z.object({
  id: idSchema,
  kind: queueKindSchema,
  subject: queueSubjectSchema,
  boardId: idSchema.nullable(),
  /** How often it was asked for since it was opened: reports, for `reports`. */
  count: z.number().int().min(1),
  openedAt: instantSchema,
  /** Who looks at it now, and until when it is theirs. */
  claim: z.object({ by: personBriefSchema, until: instantSchema }).nullable(),
  /** Set once it is closed. */
  closed: z
    .object({ by: personBriefSchema.nullable(), at: instantSchema, outcome: z.string() })
    .nullable(),
  rev: revSchema,
  /** `null` where what it is about is gone. */
  shown: queueShownSchema.nullable(),
});
export type QueueItem = z.infer<typeof queueItemSchema>;
