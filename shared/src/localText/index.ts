/** A text that the brand gives in one language or in both. */
import { z } from 'zod';
import { LOCALES, lineOfText, textBlock } from '../primitives/index.ts';

export { type LocalText, readLocalText } from './readLocalText.ts';

/** A text as it was stored. */
export const localTextSchema = z.object({ en: z.string().optional(), fr: z.string().optional() });

/** One line in one language or in both, each within `min` and `max` characters. */
export function localLine(min: number, max: number) {
  return inOneLanguageAtLeast(lineOfText(min, max));
}

/** Several lines in one language or in both, each within `min` and `max` characters. */
export function localBlock(min: number, max: number) {
  return inOneLanguageAtLeast(textBlock(min, max));
}

function inOneLanguageAtLeast<T extends z.ZodType<string>>(text: T) {
  return z
    .strictObject({ en: text.optional(), fr: text.optional() })
    .refine((given) => LOCALES.some((locale) => given[locale] !== undefined), {
      params: { rule: 'required' },
    });
}
