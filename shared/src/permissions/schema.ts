import { z } from 'zod';
import { MEMBER_ROLES } from './roles.ts';

export const memberRoleSchema = z.enum(MEMBER_ROLES);
