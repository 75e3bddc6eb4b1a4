/** The smallest shapes every feature is built from. */
import { z } from 'zod';

/** 24 lower-case hex digits: a MongoDB ObjectId. The client may make one, which makes a write repeatable. */
export const idSchema = z
  .string()
  .regex(/^[0-9a-f]{24}$/)
  .meta({ description: 'Identifier: 24 hexadecimal digits' });

/** An instant in UTC, ISO 8601 with milliseconds. */
export const instantSchema = z.iso.datetime().meta({ description: 'UTC instant, ISO 8601' });

export const LOCALES = ['en', 'fr'] as const;
export const localeSchema = z.enum(LOCALES);
export type Locale = z.infer<typeof localeSchema>;

/** Opaque position in a list, made by the server; `null` means there is no further page. */
export const cursorSchema = z.string().min(1).max(400);

/** Grows by one with each change of what carries it; a client ignores an older one. */
export const revSchema = z.number().int().nonnegative();

/** A line of text: trimmed, without line breaks or control characters. */
export function lineOfText(min: number, max: number) {
  return z
    .string()
    .transform((text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim())
    .pipe(z.string().min(min).max(max).regex(NO_CONTROL_CHARACTERS));
}

/** Several lines of text; line breaks and tabs stay, other control characters are refused. */
export function textBlock(min: number, max: number) {
  return z
    .string()
    .transform((text) => text.normalize('NFC').replace(/\r\n?/g, '\n').trim())
    .pipe(z.string().min(min).max(max).regex(NO_CONTROL_CHARACTERS));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point
const NO_CONTROL_CHARACTERS = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/u;

/** Makes an identifier from 12 random bytes. `random` fills the array it is given. */
export function makeId(
  random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array = (bytes) => crypto.getRandomValues(bytes),
) {
  const bytes = random(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
