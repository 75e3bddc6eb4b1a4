import { z } from 'zod';
import { localTextSchema } from '../localText/index.ts';
import { personBriefSchema } from '../people/schema.ts';
import { idSchema, instantSchema } from '../primitives/index.ts';
import { MAIL_RHYTHMS, NOTICE_KINDS } from './kinds.ts';

export * from './kinds.ts';

export const noticeKindSchema = z.enum(NOTICE_KINDS);

/** What can be followed. */
export const followedSchema = z.object({ kind: z.enum(['idea', 'board']), id: idSchema });
export type Followed = z.infer<typeof followedSchema>;

/** One thing that a person is told. */
export const noticeSchema = z.object({
  id: idSchema,
  kind: noticeKindSchema,
  /** Notices about one thing stand together, e.g. `idea:ID`. */
  group: z.string(),
  /** What it is about, as it was called then. */
  about: localTextSchema,
  /** Where it leads, on this site. */
  path: z.string(),
  /** Who did it; `null` where a clock did. */
  actor: personBriefSchema.nullable(),
  /** The word that completes its sentence: a status, a promise's `half`, `soon`, `late`, `escalated`, … */
  detail: z.string().nullable(),
  at: instantSchema,
  isRead: z.boolean(),
});
export type Notice = z.infer<typeof noticeSchema>;

export const mailRhythmSchema = z.enum(MAIL_RHYTHMS);

/** How a person wants to hear of one kind, besides the inbox. */
export const noticeChoiceSchema = z.object({ mail: mailRhythmSchema, isPushed: z.boolean() });

export const noticePreferencesSchema = z.object({
  choices: z.record(noticeKindSchema, noticeChoiceSchema),
  /** Whether "tell me what happens" was on when they last supported an idea; offered so the next time. */
  followsSupported: z.boolean(),
});
export type NoticePreferences = z.infer<typeof noticePreferencesSchema>;

/**
 * Without a choice: what is addressed to one by mail at once, the rest in a weekly digest. Mail about
 * updates is no part of the service and waits for a consent.
 */
export const DEFAULT_CHOICES: NoticePreferences['choices'] = {
  response: { mail: 'at_once', isPushed: true },
  step: { mail: 'weekly', isPushed: false },
  update: { mail: 'none', isPushed: false },
  reply: { mail: 'daily', isPushed: true },
  mention: { mail: 'daily', isPushed: true },
  thanks: { mail: 'at_once', isPushed: true },
  promise: { mail: 'at_once', isPushed: true },
  note: { mail: 'at_once', isPushed: true },
  rhythm: { mail: 'at_once', isPushed: false },
  moderation: { mail: 'at_once', isPushed: true },
};

/** What a browser gives when it allows push, RFC 8030 and 8291. */
export const pushSubscriptionSchema = z.strictObject({
  /** HTTPS; the server refuses what is no push service's address on the internet. */
  endpoint: z.url({ protocol: /^https?$/ }).max(1000),
  keys: z.strictObject({ p256dh: z.string().max(200), auth: z.string().max(100) }),
});
