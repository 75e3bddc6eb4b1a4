import type { Permission } from '../permissions/index.ts';

/** Rights to write what others read; they need the house rules accepted. */
const NEEDING: ReadonlySet<Permission> = new Set<Permission>([
  'idea.post',
  'idea.edit',
  'comment.post',
  'comment.edit',
]);

export const needsRules = (permission: Permission): boolean => NEEDING.has(permission);
