import { z } from 'zod';
import { instantSchema, localeSchema } from '../primitives/index.ts';

/**
 * What a person can agree to. `house_rules` is asked of all who write. `update_mail` is mail that
 * the service does not need: updates of boards one follows. Mail about what one wrote oneself needs
 * no consent; it can be turned off.
 */
export const CONSENT_KINDS = ['house_rules', 'update_mail'] as const;
export type ConsentKind = (typeof CONSENT_KINDS)[number];

/** Where a person said so. */
export const CONSENT_SOURCES = ['sign_up', 'before_posting', 'preferences', 'unsubscribe'] as const;
export type ConsentSource = (typeof CONSENT_SOURCES)[number];

/** The version of the words beside the box for mail; a new one when they change (docs/operations/personal-data.md). */
export const UPDATE_MAIL_WORDS = 1;

/** That a person agreed or took it back; entries are added, never changed. */
export const consentSchema = z.object({
  kind: z.enum(CONSENT_KINDS),
  isGiven: z.boolean(),
  /** The version of what they agreed to: of the house rules, or of the words beside the box. */
  words: z.number().int(),
  /** The language they read it in. */
  locale: localeSchema,
  source: z.enum(CONSENT_SOURCES),
  at: instantSchema,
});
export type Consent = z.infer<typeof consentSchema>;
