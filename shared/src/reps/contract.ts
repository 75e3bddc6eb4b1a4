import { z } from 'zod';
import { action } from '../contract/action.ts';
import { viewerSchema } from '../people/schema.ts';
import { idSchema } from '../primitives/index.ts';
import { PASSWORD_LIMITS } from '../site/schema.ts';
import { invitationSchema, newInvitationSchema, repProfileSchema, repSchema } from './schema.ts';

export const repsContract = {
  /** Who answers: everyone, or those of one board (by slug). Sponsors first in their order, then by name. */
  list: action('rep.read')
    .route({ method: 'GET', path: '/reps', summary: 'Who answers here' })
    .input(z.strictObject({ board: z.string().max(80).optional() }))
    .output(z.array(repSchema)),

  get: action('rep.read', 'not_found')
    .route({ method: 'GET', path: '/reps/{personId}', summary: 'A rep' })
    .input(z.strictObject({ personId: idSchema }))
    .output(repSchema),

  /** Makes a member a rep, or changes what they are as one. */
  save: action('rep.manage', 'not_found', 'name_impersonal')
    .route({ method: 'PUT', path: '/reps/{personId}', summary: 'Keep a rep’s profile' })
    .input(repProfileSchema.extend({ personId: idSchema }))
    .output(repSchema),

  /** What they wrote stays, signed; they answer no more. */
  remove: action('rep.manage', 'not_found')
    .route({ method: 'DELETE', path: '/reps/{personId}', summary: 'End a rep’s mandate' })
    .input(z.strictObject({ personId: idSchema }))
    .output(z.object({})),

  /** Mails a link that works once, for 14 days. Inviting an address again replaces what it had. */
  invite: action('rep.manage', 'not_found', 'id_taken', 'already_rep')
    .route({ method: 'POST', path: '/reps/invitations', summary: 'Invite', successStatus: 201 })
    .input(newInvitationSchema)
    .output(invitationSchema),

  invitations: action('rep.manage')
    .route({ method: 'GET', path: '/reps/invitations', summary: 'Invitations, newest first' })
    .output(z.array(invitationSchema)),

  cancelInvitation: action('rep.manage', 'not_found')
    .route({ method: 'DELETE', path: '/reps/invitations/{id}', summary: 'Take an invitation back' })
    .input(z.strictObject({ id: idSchema }))
    .output(z.object({})),

  /** What the invited person sees before they accept; the token is in their mail. */
  readInvitation: action('rep.accept', 'invitation_invalid')
    .route({ method: 'POST', path: '/reps/invitations/read', summary: 'Read my invitation' })
    .input(z.strictObject({ token: z.string().min(1).max(200) }))
    .output(
      invitationSchema
        .pick({ email: true, name: true, profile: true, invitedBy: true, expiresAt: true })
        .extend({
          /** Whether the address has an account already, which must then sign in. */
          hasAccount: z.boolean(),
        }),
    ),

  /** A new account with this password, or the signed-in one of that address, becomes a rep's. Signs in. */
  accept: action('rep.accept', 'invitation_invalid', 'sign_in_to_accept', 'name_impersonal')
    .route({ method: 'POST', path: '/reps/invitations/accept', summary: 'Accept my invitation' })
    .input(
      z.strictObject({
        token: z.string().min(1).max(200),
        password: z.string().min(PASSWORD_LIMITS.min).max(PASSWORD_LIMITS.max).optional(),
      }),
    )
    .output(viewerSchema),
};
