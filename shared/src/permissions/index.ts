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
export { MEMBER_ROLES, type MemberRole, ROLES, type Role } from './roles.ts';
export { memberRoleSchema } from './schema.ts';
