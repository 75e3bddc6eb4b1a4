import { z } from 'zod';
import { personBriefSchema } from '../people/schema.ts';
import { cursorSchema, idSchema, instantSchema } from '../primitives/index.ts';
import { AUDIT_SUBJECTS } from './acts.ts';

export * from './acts.ts';

export const auditSubjectSchema = z.object({ kind: z.enum(AUDIT_SUBJECTS), id: z.string() });

/** Identifiers, numbers and enumerations: never a name, an address or what somebody wrote. */
export const auditDetailSchema = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean()]),
);

/** One act of a moderator, a rep or an owner. It never changes. */
export const auditEntrySchema = z.object({
  /** Counts from 1 without gaps. */
  seq: z.number().int().min(1),
  at: instantSchema,
  /** Who acted; `null` where they are gone, or a job did. */
  by: personBriefSchema.nullable(),
  /** The role they had then; `null` for a job. */
  byRole: z.string().nullable(),
  /** The path of the action in the contract. */
  act: z.string(),
  subject: auditSubjectSchema.nullable(),
  /** Whom it concerns. */
  person: personBriefSchema.nullable(),
  /** A published rule. */
  rule: z.string().nullable(),
  reason: z.string().nullable(),
  /** The reason went with the account of the person it was about. */
  isReasonForgotten: z.boolean(),
  detail: auditDetailSchema,
  /** SHA-256 of this entry and of the hash before it, hexadecimal; see `docs/operations/audit.md`. */
  hash: z.string(),
});
export type AuditEntry = z.infer<typeof auditEntrySchema>;

export const auditFilterSchema = z.strictObject({
  act: z.string().max(60).optional(),
  byId: idSchema.optional(),
  personId: idSchema.optional(),
  subjectId: z.string().max(60).optional(),
  from: instantSchema.optional(),
  to: instantSchema.optional(),
});
export type AuditFilter = z.infer<typeof auditFilterSchema>;

export const auditPageSchema = z.object({
  entries: z.array(auditEntrySchema),
  next: cursorSchema.nullable(),
});

/** Whether every entry still says what was written, and none is missing. */
export const auditCheckSchema = z.object({
  entries: z.number().int(),
  isSound: z.boolean(),
  /** The first entry that does not fit the one before it. */
  brokenAt: z.number().int().nullable(),
});

/** One month of moderation in numbers, without names. */
export const transparencyMonthSchema = z.object({
  /** `YYYY-MM`, UTC. */
  month: z.string(),
  /** How often each act was done. */
  acts: z.record(z.string(), z.number().int()),
  /** How often each published rule was the reason. */
  rules: z.record(z.string(), z.number().int()),
  /** What came before the moderators, by kind, and how long it waited. */
  queue: z.array(
    z.object({
      kind: z.string(),
      opened: z.number().int(),
      /** By outcome. */
      closed: z.record(z.string(), z.number().int()),
      /** Median from opened to closed, milliseconds; `null` where nothing was closed. */
      medianWait: z.number().nullable(),
    }),
  ),
});
export type TransparencyMonth = z.infer<typeof transparencyMonthSchema>;
