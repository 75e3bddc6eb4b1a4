import type { ErrorTexts } from '../texts.ts';
import { errors } from './errors.ts';
import { fields } from './fields.ts';

/** What errors say in English. */
export const english: ErrorTexts = {
  locale: 'en',
  errors,
  fields,
  quoted: (words) => `“${words}”`,
  megabytes: (amount) => `${amount} MB`,
};
