import { Menu, UnstyledButton } from '@mantine/core';
import { MEMBER_ROLES } from '@roundhouse/shared/permissions';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../app/bootstrap.ts';
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
      <Menu position="bottom-end">
        <Menu.Target>
          <UnstyledButton className={classes.switch}>
            {viewer ? t(`demo.${viewer.role}`) : t('demo.switch')}
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('demo.title')}</Menu.Label>
          {MEMBER_ROLES.map((role) => (
            <Menu.Item key={role} onClick={() => door.comeInAs(role)}>
              {t(`demo.${role}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </aside>
  );
}
