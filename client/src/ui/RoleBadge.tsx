import type { MemberRole } from '@roundhouse/shared/permissions';
import { useTranslation } from 'react-i18next';
import classes from './Badges.module.css';

/** Marks the people of the house; a fan needs no badge. */
export function RoleBadge({ role }: { role: MemberRole }) {
  const { t } = useTranslation('ui');
  if (role === 'fan') return null;
  return (
    <span className={classes.role} data-role={role}>
      {t(`role.${role}`)}
    </span>
  );
}
