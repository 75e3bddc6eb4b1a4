import { Button } from '@mantine/core';
import { MEMBER_ROLES } from '@roundhouse/shared/permissions';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useErrorText } from '../../app/errors.ts';
import { Banner } from '../../ui/Banner.tsx';
import classes from './DemoDoors.module.css';
import { useDemoDoor } from './useDemoDoor.ts';

/** In a demo: one click, and one is a fan, a rep, a moderator or the owner. */
export function DemoDoors({ next }: { next: string }) {
  const { t } = useTranslation('accounts');
  const errorText = useErrorText();
  const navigate = useNavigate();
  const { busy, error, comeInAs } = useDemoDoor();
  return (
    <section className={classes.doors} aria-label={t('demo.title')}>
      <p className={classes.lead}>{t('demo.lead')}</p>
      {Boolean(error) && <Banner tone="danger">{errorText(error)}</Banner>}
      <div className={classes.grid}>
        {MEMBER_ROLES.map((role) => (
          <Button
            key={role}
            variant="default"
            loading={busy === role}
            onClick={async () => {
              if (await comeInAs(role)) navigate(next, { replace: true });
            }}
          >
            {t(`demo.${role}`)}
          </Button>
        ))}
      </div>
    </section>
  );
}
