import { z } from 'zod';
import { ruleKeySchema } from '../houseRules/schema.ts';
import { personBriefSchema } from '../people/schema.ts';
import {
  idSchema,
  instantSchema,
  localeSchema,
  revSchema,
  textBlock,
} from '../primitives/index.ts';
import { REPORT_LIMITS, REPORT_OUTCOMES, REPORTABLE } from './limits.ts';

export * from './limits.ts';

export const reportableKindSchema = z.enum(REPORTABLE);
export const reportSubjectSchema = z.strictObject({ kind: reportableKindSchema, id: idSchema });
export type ReportSubject = z.infer<typeof reportSubjectSchema>;

export const newReportSchema = z.strictObject({
  subject: reportSubjectSchema,
  /** Which published rule it breaks. */
  rule: ruleKeySchema,
  /** What there is to add, for moderators; may be empty. */
  text: textBlock(0, REPORT_LIMITS.text),
});
export type NewReport = z.infer<typeof newReportSchema>;

const settlementSchema = z.object({
  outcome: z.enum(REPORT_OUTCOMES),
  at: instantSchema,
  /** What the moderator says to who reported it; `null` for nothing. */
  words: z.string().nullable(),
  /** The language of the words. */
  language: localeSchema.nullable(),
});
export type Settlement = z.infer<typeof settlementSchema>;

/** A report as who made it sees it. Nobody else is told that it is theirs but the moderators. */
export const myReportSchema = z.object({
  id: idSchema,
  subject: reportSubjectSchema,
  rule: ruleKeySchema,
  text: z.string(),
  at: instantSchema,
  /** What it is about, and where; `null` where it is gone. A person's name, an idea's or an update's title. */
  about: z.object({ title: z.string(), path: z.string() }).nullable(),
  settled: settlementSchema.nullable(),
  rev: revSchema,
});
export type MyReport = z.infer<typeof myReportSchema>;

export const myReportsSchema = z.object({
  reports: z.array(myReportSchema),
  next: z.string().nullable(),
});
export type MyReports = z.infer<typeof myReportsSchema>;

/** A report as moderators see it. */
export const reportSchema = z.object({
  id: idSchema,
  /** `null` where they are gone. */
  by: personBriefSchema.nullable(),
  rule: ruleKeySchema,
  text: z.string(),
  at: instantSchema,
  settled: settlementSchema.extend({ by: personBriefSchema.nullable() }).nullable(),
});
export type Report = z.infer<typeof reportSchema>;

/** What a moderator says of all open reports about one thing. */
export const reportSettlingSchema = z.strictObject({
  subject: reportSubjectSchema,
  outcome: z.enum(REPORT_OUTCOMES),
  /** Told to each who reported it; may be empty. */
  words: textBlock(0, REPORT_LIMITS.words),
  language: localeSchema,
});
export type ReportSettling = z.infer<typeof reportSettlingSchema>;
