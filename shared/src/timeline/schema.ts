import { z } from 'zod';
import { decisionSchema } from '../decisions/schema.ts';
import { hidingRuleSchema } from '../ideas/hiding.ts';
import { ideaStatusSchema } from '../ideas/statusSchema.ts';
import { localTextSchema } from '../localText/index.ts';
import { personBriefSchema } from '../people/schema.ts';
import { idSchema, instantSchema } from '../primitives/index.ts';

/** What may happen to an idea that everyone can see, and what is told of it. */
const bodies = {
  /** Not stored: it is read off the idea. */
  posted: {},
  stepped: { from: ideaStatusSchema, to: ideaStatusSchema },
  responded: { responseId: idSchema },
  decided: { decisionId: idSchema, outcome: decisionSchema.shape.outcome },
  /** Enough support: an answer is due. */
  promise_started: { dueAt: instantSchema },
  /** Not answered in time; `sponsor` is the executive it went to, `null` where there is none. */
  promise_late: { sponsor: personBriefSchema.nullable() },
  /** Not answered in `period` periods, from 2. */
  promise_escalated: {
    period: z.number().int().min(2),
    sponsor: personBriefSchema.nullable(),
  },
  promise_paused: { reason: localTextSchema },
  promise_resumed: { dueAt: instantSchema },
  promise_kept: { isOnTime: z.boolean() },
  milestone: { supports: z.number().int() },
  /** Its time ran out. */
  archived: {},
  /** A support brought it back. */
  revived: {},
  /** By a moderator: the rule it broke, and what they say about it. */
  hidden: { rule: hidingRuleSchema, reason: z.string() },
  restored: {},
  /** By a moderator: on another board (its name then), with other tags. */
  refiled: {
    toBoard: z.string().nullable(),
    added: z.array(z.string()),
    removed: z.array(z.string()),
    reason: z.string(),
  },
  merged: { intoId: idSchema, intoTitle: z.string() },
  /** Another idea was merged into it: what came with that one. */
  merged_from: {
    fromId: idSchema,
    fromTitle: z.string(),
    supports: z.number().int(),
    comments: z.number().int(),
  },
  /** The merge with the other idea was taken back. */
  unmerged: { otherId: idSchema, otherTitle: z.string() },
};
export type TimelineKind = keyof typeof bodies;

const common = {
  id: idSchema,
  ideaId: idSchema,
  at: instantSchema,
  /** Who did it; `null` where nobody did, or nobody is left. */
  by: personBriefSchema.nullable(),
};

function entry<K extends TimelineKind>(kind: K) {
  return z.object({ ...common, kind: z.literal(kind), ...bodies[kind] });
}

/** One thing that happened to an idea. It never changes. */
export const timelineEntrySchema = z.discriminatedUnion('kind', [
  entry('posted'),
  entry('stepped'),
  entry('responded'),
  entry('decided'),
  entry('promise_started'),
  entry('promise_late'),
  entry('promise_escalated'),
  entry('promise_paused'),
  entry('promise_resumed'),
  entry('promise_kept'),
  entry('milestone'),
  entry('archived'),
  entry('revived'),
  entry('hidden'),
  entry('restored'),
  entry('refiled'),
  entry('merged'),
  entry('merged_from'),
  entry('unmerged'),
]);
export type TimelineEntry = z.infer<typeof timelineEntrySchema>;
