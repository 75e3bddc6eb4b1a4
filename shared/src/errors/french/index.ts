import type { ErrorTexts } from '../texts.ts';
import { errors } from './errors.ts';
import { fields } from './fields.ts';

/** What errors say in French. */
export const french: ErrorTexts = {
  locale: 'fr',
  errors,
  fields,
  quoted: (words) => `«\u202f${words}\u202f»`,
  megabytes: (amount) => `${amount} Mo`,
};
