import { z } from 'zod';

/** Who a person is to the board. A guest has not signed in and has no account. */
export const ROLES = ['guest', 'fan', 'rep', 'moderator', 'owner'] as const;
export const MEMBER_ROLES = ['fan', 'rep', 'moderator', 'owner'] as const;

export const memberRoleSchema = z.enum(MEMBER_ROLES);
export type Role = (typeof ROLES)[number];
export type MemberRole = z.infer<typeof memberRoleSchema>;
