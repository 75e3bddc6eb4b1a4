export {
  type Asker,
  can,
  type Denial,
  denial,
  type OwnPermission,
  type Permission,
  permissions,
  type Subject,
} from './permissions.ts';
export {
  hardestOf,
  holdsAt,
  RESTRICTED,
  RESTRICTION_KINDS,
  type Restriction,
  type RestrictionKind,
} from './restriction.ts';
export { MEMBER_ROLES, type MemberRole, ROLES, type Role } from './roles.ts';
export { memberRoleSchema, restrictionSchema } from './schema.ts';
