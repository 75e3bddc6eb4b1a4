import { z } from 'zod';
import { action } from '../contract/action.ts';
import { cursorSchema, idSchema } from '../primitives/index.ts';
import {
  followedSchema,
  noticeChoiceSchema,
  noticeKindSchema,
  noticePreferencesSchema,
  noticeSchema,
  pushSubscriptionSchema,
} from './schema.ts';

const followed = z.strictObject(followedSchema.shape);
const unread = z.object({ unread: z.number().int() });

export const noticesContract = {
  /** My inbox, newest first. */
  list: action('notice.read')
    .route({ method: 'GET', path: '/notices', summary: 'My inbox' })
    .input(
      z.strictObject({
        isUnreadOnly: z.union([z.boolean(), z.stringbool()]).default(false),
        cursor: cursorSchema.optional(),
      }),
    )
    .output(
      z.object({
        notices: z.array(noticeSchema),
        unread: z.number().int(),
        next: cursorSchema.nullable(),
      }),
    ),

  /** How many I have not read; 0 for guests. */
  count: action('site.read')
    .route({ method: 'GET', path: '/notices/unread', summary: 'How many are unread' })
    .output(unread),

  markRead: action('notice.read')
    .route({ method: 'PUT', path: '/notices/read', summary: 'Mark some as read' })
    .input(z.strictObject({ ids: z.array(idSchema).min(1).max(200) }))
    .output(unread),

  markAllRead: action('notice.read')
    .route({ method: 'PUT', path: '/notices/all-read', summary: 'Mark all as read' })
    .output(unread),

  follow: action('notice.follow', 'not_found')
    .route({ method: 'PUT', path: '/following', summary: 'Tell me what happens' })
    .input(followed)
    .output(z.object({ isFollowing: z.boolean() })),

  unfollow: action('notice.follow')
    .route({ method: 'DELETE', path: '/following/{kind}/{id}', summary: 'Tell me no more' })
    .input(followed)
    .output(z.object({ isFollowing: z.boolean() })),

  /** Whether I follow this; never for guests. */
  isFollowing: action('site.read')
    .route({ method: 'GET', path: '/following/{kind}/{id}', summary: 'Do I follow this' })
    .input(followed)
    .output(z.object({ isFollowing: z.boolean(), followsSupported: z.boolean() })),

  /** All that I follow, newest first. */
  following: action('notice.follow')
    .route({ method: 'GET', path: '/following', summary: 'What I follow' })
    .input(z.strictObject({ cursor: cursorSchema.optional() }))
    .output(
      z.object({
        following: z.array(followedSchema.extend({ title: z.string(), path: z.string() })),
        next: cursorSchema.nullable(),
      }),
    ),

  preferences: action('notice.read')
    .route({ method: 'GET', path: '/notices/preferences', summary: 'How I hear of what' })
    .output(noticePreferencesSchema),

  choose: action('notice.read')
    .route({ method: 'PATCH', path: '/notices/preferences', summary: 'Choose how I hear of what' })
    .input(
      z.strictObject({
        choices: z
          .partialRecord(noticeKindSchema, z.strictObject(noticeChoiceSchema.shape))
          .optional(),
        followsSupported: z.boolean().optional(),
      }),
    )
    .output(noticePreferencesSchema),

  /** The server's public key for web push; `null` where there is none. */
  pushKey: action('site.read')
    .route({ method: 'GET', path: '/push/key', summary: 'Key for web push' })
    .output(z.object({ key: z.string().nullable() })),

  pushOn: action('notice.read')
    .route({ method: 'PUT', path: '/push/subscription', summary: 'Push to this browser' })
    .input(pushSubscriptionSchema)
    .output(z.object({})),

  pushOff: action('notice.read')
    .route({ method: 'DELETE', path: '/push/subscription', summary: 'Push to it no more' })
    .input(z.strictObject({ endpoint: z.string().max(1000) }))
    .output(z.object({})),

  /** What the link at the foot of a mail turns off; the token names the person and the kind, or what was followed. */
  unsubscribe: action('notice.unsubscribe', 'unsubscribe_link_invalid')
    .route({ method: 'POST', path: '/unsubscribe', summary: 'Unsubscribe by a mail’s link' })
    .input(z.strictObject({ token: z.string().min(1).max(400) }))
    .output(z.object({ kind: noticeKindSchema.nullable(), title: z.string().nullable() })),
};
