import { z } from 'zod';
import { action } from '../contract/action.ts';
import { memberRoleSchema } from '../permissions/index.ts';
import { cursorSchema, idSchema } from '../primitives/index.ts';
import {
  personBriefSchema,
  personRowSchema,
  personSchema,
  profileChangeSchema,
  viewerSchema,
} from './schema.ts';

export const peopleContract = {
  me: action('site.read')
    .route({ method: 'GET', path: '/me', summary: 'Who is signed in' })
    .output(viewerSchema.nullable()),

  changeProfile: action('profile.edit', 'name_impersonal')
    .route({ method: 'PATCH', path: '/me', summary: 'Change my profile and settings' })
    .input(profileChangeSchema)
    .output(viewerSchema),

  setAvatar: action(
    'profile.show',
    'file_too_large',
    'file_empty',
    'picture_type_refused',
    'picture_unreadable',
    'picture_too_many_pixels',
  )
    .route({ method: 'PUT', path: '/me/avatar', summary: 'Upload my picture' })
    .input(z.strictObject({ file: z.file() }))
    .output(viewerSchema),

  removeAvatar: action('profile.edit')
    .route({ method: 'DELETE', path: '/me/avatar', summary: 'Remove my picture' })
    .output(viewerSchema),

  get: action('person.read', 'not_found')
    .route({ method: 'GET', path: '/people/{id}', summary: 'A person' })
    .input(z.strictObject({ id: idSchema }))
    .output(personSchema),

  /** People whose name starts like `q`, for mentions; at most 8. */
  search: action('person.search')
    .route({ method: 'GET', path: '/people/search', summary: 'Find people by name' })
    .input(z.strictObject({ q: z.string().max(60) }))
    .output(z.array(personBriefSchema)),

  list: action('person.list')
    .route({ method: 'GET', path: '/people', summary: 'Everybody, for owners' })
    .input(
      z.strictObject({
        q: z.string().max(100).optional(),
        role: memberRoleSchema.optional(),
        cursor: cursorSchema.optional(),
      }),
    )
    .output(z.object({ people: z.array(personRowSchema), next: cursorSchema.nullable() })),

  assignRole: action('role.assign', 'not_found', 'last_owner', 'name_impersonal')
    .route({ method: 'PUT', path: '/people/{id}/role', summary: 'Give a person a role' })
    .input(z.strictObject({ id: idSchema, role: memberRoleSchema }))
    .output(personRowSchema),
};
