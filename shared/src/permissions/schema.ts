import { z } from 'zod';
import { idSchema, instantSchema } from '../primitives/index.ts';
import { RESTRICTION_KINDS } from './restriction.ts';
import { MEMBER_ROLES } from './roles.ts';

export const memberRoleSchema = z.enum(MEMBER_ROLES);

export const restrictionSchema = z.object({
  kind: z.enum(RESTRICTION_KINDS),
  until: instantSchema.nullable(),
  sanctionId: idSchema,
});
