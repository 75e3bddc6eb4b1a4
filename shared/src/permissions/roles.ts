/** Who a person is to the board. A guest has not signed in and has no account. */
export const ROLES = ['guest', 'fan', 'rep', 'moderator', 'owner'] as const;
export type Role = (typeof ROLES)[number];

export const MEMBER_ROLES = ['fan', 'rep', 'moderator', 'owner'] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];
