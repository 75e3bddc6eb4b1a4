/** The smallest shapes every feature is built from. */
import { z } from 'zod';
import { ID_SHAPE } from './id.ts';
import { LOCALES } from './locale.ts';

export { isId, makeId } from './id.ts';
export { LOCALES, type Locale } from './locale.ts';

/** A MongoDB ObjectId. The client may make one, which makes a write repeatable. */
export const idSchema = z
  .string()
  .regex(ID_SHAPE)
  .meta({ description: 'Identifier: 24 hexadecimal digits' });

/** An instant in UTC, ISO 8601 with milliseconds. */
export const instantSchema = z.iso.datetime().meta({ description: 'UTC instant, ISO 8601' });

export const localeSchema = z.enum(LOCALES);

/** Opaque position in a list, made by the server; `null` means there is no further page. */
export const cursorSchema = z.string().min(1).max(400);

/** Grows by one with each change of what carries it; a client ignores an older one. */
export const revSchema = z.number().int().nonnegative();

/**
 * A line of text: trimmed, without line breaks or control characters. Marks that nobody sees or
 * that turn the reading direction are left out, since names and titles stand beside others' words.
 */
export function lineOfText(min: number, max: number) {
  return z
    .string()
    .transform((text) => text.normalize('NFC').replace(HIDDEN, '').replace(/\s+/gu, ' ').trim())
    .pipe(fitText(min, max));
}

/** Several lines of text; line breaks and tabs stay, other control characters are refused. */
export function textBlock(min: number, max: number) {
  return z
    .string()
    .transform((text) => text.normalize('NFC').replace(/\r\n?/g, '\n').trim())
    .pipe(fitText(min, max));
}

/** Within its length, of whole characters, and something to see where it may not be empty. */
function fitText(min: number, max: number) {
  const text = z.string().min(min).max(max).regex(SOUND);
  return min > 0 ? text.regex(VISIBLE) : text;
}

/** No control characters, and no half of a character, which a database would store as another. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point
const SOUND = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\p{Cs}]*$/u;
/** Fillers and marks without a shape. Joiners stay: emoji and some scripts need them. */
const HIDDEN =
  /[\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffb]/gu;
const VISIBLE = /(?![\u115f\u1160\u2800\u3164\uffa0])[\p{L}\p{N}\p{P}\p{S}]/u;
