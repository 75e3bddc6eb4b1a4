import { createHash } from 'node:crypto';
import { type FieldError, fieldErrorsOfIssues } from '@roundhouse/shared/errors';
import { IDEA_LIMITS, ideaTextSchema } from '@roundhouse/shared/ideas';
import type { ImportField, ImportTarget } from '@roundhouse/shared/imports';
import { lineOfText } from '@roundhouse/shared/primitives';
import { z } from 'zod';
import type { ImportedRow } from '../ideas/index.ts';
import { foldText } from '../search/index.ts';
import { readInstant, readTags, readUrl, readVotes } from './cells.ts';

export type ReadRow =
  | { idea: ImportedRow; errors?: undefined }
  | { idea?: undefined; errors: FieldError[] };

/** How a row's text is found: the trimmed cell of a field, empty where nothing holds it. */
export type CellOf = (field: ImportField) => string;

const LIMITS = { votes: 1_000_000_000, author: 120, status: 60, url: 1000 } as const;

/** How far ahead a clock elsewhere may be: a time without a zone was read as UTC. */
const A_DAY_MS = 24 * 60 * 60 * 1000;

/** Wraps a cell reader as a shape, so that what it cannot read is an error of that field. */
const readBy = <T>(read: (text: string) => T | null) =>
  z.string().transform((text, context) => {
    const value = read(text);
    if (value !== null) return value;
    context.addIssue({ code: 'invalid_format', format: 'regex', message: 'not read' });
    return z.NEVER;
  });
/** An empty cell is nothing. */
const orNull = <T>(shape: z.ZodType<T, string>) =>
  z
    .string()
    .transform((text) => text || null)
    .pipe(shape.nullable());

/** What a row must be: the limits of an idea, and those of what is kept of its origin. */
const rowSchema = z.object({
  title: ideaTextSchema.shape.title,
  details: ideaTextSchema.shape.body,
  votes: readBy(readVotes).pipe(z.number().int().min(0).max(LIMITS.votes)),
  created: orNull(readBy(readInstant)),
  tags: z.string().transform(readTags),
  status: orNull(lineOfText(1, LIMITS.status)),
  author: orNull(lineOfText(1, LIMITS.author)),
  url: orNull(readBy(readUrl).pipe(z.string().max(LIMITS.url))),
});

/** Control characters that old exports carry along; line breaks and tabs stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point
const STRAY = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** Reads a row as an idea, or says what is wrong with each of its fields. */
export function readIdeaRow(cellOf: CellOf, target: ImportTarget, now: Date): ReadRow {
  const cells = Object.fromEntries(
    Object.keys(rowSchema.shape).map((field) => [
      field,
      cellOf(field as ImportField).replace(STRAY, ''),
    ]),
  );
  const parsed = rowSchema.safeParse(cells);
  if (!parsed.success) return { errors: errorsOf(parsed.error, cells) };
  const { title, details, tags, created, votes, status, author, url } = parsed.data;
  const createdAt = created ?? now;
  if (createdAt.getTime() > now.getTime() + A_DAY_MS)
    return { errors: [{ field: 'created', rule: 'too_big' }] };
  const origin = url ?? `${foldTitle(title)}\n${created?.toISOString() ?? ''}`;
  const idea: ImportedRow = {
    ...target,
    title,
    body: details,
    tags,
    importKey: createHash('sha256').update(`${target.boardId}\n${origin}`).digest('base64url'),
    imported: { votes, author, status, url },
    createdAt: createdAt > now ? now : createdAt,
  };
  return { idea };
}

const foldTitle = (title: string) => foldText(title).replace(/\s+/gu, ' ').trim();

/**
 * Errors as they are reported, one per field. A text far over its limit fails a wider bound first
 * (see `lineOfText`); what helps is the limit itself.
 */
function errorsOf(error: z.ZodError, cells: object): FieldError[] {
  const byField = new Map<string, FieldError>();
  for (const found of fieldErrorsOfIssues(error.issues, cells)) {
    const limit = found.rule === 'too_long' ? textLimits[found.field] : found.limit;
    if (!byField.has(found.field)) byField.set(found.field, limit ? { ...found, limit } : found);
  }
  return [...byField.values()];
}

const textLimits: Record<string, number> = {
  title: IDEA_LIMITS.title,
  details: IDEA_LIMITS.body,
  status: LIMITS.status,
  author: LIMITS.author,
  url: LIMITS.url,
};
