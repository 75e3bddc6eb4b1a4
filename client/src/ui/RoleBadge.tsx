import { useTranslation } from 'react-i18next';
import classes from './Badges.module.css';

export type Role = 'guest' | 'fan' | 'rep' | 'moderator' | 'owner';

/** Marks the people of the house; a fan needs no badge. */
export function RoleBadge({ role }: { role: Role }) {
  const { t } = useTranslation('ui');
  if (role === 'guest' || role === 'fan') return null;
  return (
    <span className={classes.role} data-role={role}>
      {t(`role.${role}`)}
    </span>
  );
}
