import { z } from 'zod';
import { action } from '../contract/action.ts';
import { viewerSchema } from '../people/schema.ts';
import { memberRoleSchema } from '../permissions/index.ts';
import { localeSchema } from '../primitives/index.ts';
import {
  bootstrapSchema,
  brandNameSchema,
  brandSchema,
  currencySchema,
  setupSchema,
  taglineSchema,
} from './schema.ts';

export const siteContract = {
  bootstrap: action('site.read')
    .route({ method: 'GET', path: '/bootstrap', summary: 'What the first page needs' })
    .output(bootstrapSchema),

  /** Makes the owner's account, names the brand and its boards; once. Signs the owner in. */
  setUp: action('site.setUp', 'setup_done', 'setup_link_invalid', 'board_name_taken')
    .route({ method: 'POST', path: '/setup', summary: 'Set the site up', successStatus: 201 })
    .input(setupSchema)
    .output(viewerSchema),

  editBrand: action('brand.edit')
    .route({ method: 'PATCH', path: '/brand', summary: 'Change the brand' })
    .input(
      z.strictObject({
        name: brandNameSchema.optional(),
        tagline: taglineSchema.optional(),
        locale: localeSchema.optional(),
        currency: currencySchema.optional(),
      }),
    )
    .output(brandSchema),

  /** One-click sign-in of the demo; elsewhere it is `not_found`. */
  signInToDemo: action('demo.signIn', 'not_found')
    .route({ method: 'POST', path: '/demo/sign-in', summary: 'Sign in to the demo' })
    .input(z.strictObject({ role: memberRoleSchema }))
    .output(viewerSchema),
};
