import { z } from 'zod';
import { fieldErrorSchema } from '../errors/index.ts';
import { ideaKindSchema } from '../ideas/schema.ts';
import { idSchema, instantSchema, localeSchema } from '../primitives/index.ts';
import type { IMPORT_FIELDS } from './limits.ts';

export * from './limits.ts';

export type ImportField = (typeof IMPORT_FIELDS)[number];

/** Field → name of the column that holds it. */
export const importMappingSchema = z.strictObject({
  title: z.string().min(1).max(200),
  details: z.string().max(200).optional(),
  votes: z.string().max(200).optional(),
  created: z.string().max(200).optional(),
  tags: z.string().max(200).optional(),
  status: z.string().max(200).optional(),
  author: z.string().max(200).optional(),
  url: z.string().max(200).optional(),
});
export type ImportMapping = z.infer<typeof importMappingSchema>;

/** Where the ideas go and what they are. */
export const importTargetSchema = z.strictObject({
  boardId: idSchema,
  kind: ideaKindSchema,
  language: localeSchema,
});
export type ImportTarget = z.infer<typeof importTargetSchema>;

/** A row that was not taken, by its number in the file (1 is the first row of data), and why. */
export const refusedRowSchema = z.object({
  row: z.number().int(),
  title: z.string(),
  errors: z.array(fieldErrorSchema),
});

export const importReportSchema = z.object({
  rows: z.number().int(),
  /** Taken, or to be taken in a dry run. */
  taken: z.number().int(),
  /** There already, by an earlier run or twice in the file. */
  known: z.number().int(),
  refused: z.number().int(),
  votes: z.number().int(),
  /** The first 1,000 refused rows. */
  refusedRows: z.array(refusedRowSchema),
});
export type ImportReport = z.infer<typeof importReportSchema>;

export const importSchema = z.object({
  id: idSchema,
  fileName: z.string(),
  state: z.enum(['uploaded', 'running', 'done', 'failed']),
  columns: z.array(z.string()),
  /** The first five rows, by column. */
  sample: z.array(z.record(z.string(), z.string())),
  /** Guessed from the names of the columns. `title` is empty where none was found. */
  suggestedMapping: z.record(z.string(), z.string()),
  rows: z.number().int(),
  rowsDone: z.number().int(),
  report: importReportSchema.nullable(),
  createdAt: instantSchema,
});
export type Import = z.infer<typeof importSchema>;
