import { MEMBER_ROLES } from '@roundhouse/shared/permissions';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../app/bootstrap.ts';
import { DropItem, DropLabel } from '../../ui/DropItems.tsx';
import { DropMenu } from '../../ui/DropMenu.tsx';
import classes from './DemoBar.module.css';
import { useDemoDoor } from './useDemoDoor.ts';

/** Over every page of a demo: that it is one, and the roles one can change into. */
export function DemoBar() {
  const { t } = useTranslation('accounts');
  const viewer = useViewer();
  const door = useDemoDoor();
  return (
    <aside className={classes.bar} aria-label={t('demo.title')}>
      <span className={classes.text}>{t('demo.bar')}</span>
      <DropMenu
        className={classes.switch}
        button={viewer ? t(`demo.${viewer.role}`) : t('demo.switch')}
      >
        <DropLabel>{t('demo.title')}</DropLabel>
        {MEMBER_ROLES.map((role) => (
          <DropItem key={role} onPick={() => door.comeInAs(role)}>
            {t(`demo.${role}`)}
          </DropItem>
        ))}
      </DropMenu>
    </aside>
  );
}
