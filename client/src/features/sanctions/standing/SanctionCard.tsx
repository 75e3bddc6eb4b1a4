import type { OwnStanding } from '@roundhouse/shared/appeals';
import type { Sanction } from '@roundhouse/shared/sanctions';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PersonLink, RelativeTime } from '../../../ui/index.ts';
import { SanctionState } from '../SanctionState.tsx';
import classes from '../Sanctions.module.css';
import { Appealing } from './Appealing.tsx';

interface Props {
  sanction: Sanction;
  standing: OwnStanding;
}

/** One sanction, with everything a person may know about it, and the way to appeal. */
export function SanctionCard({ sanction, standing }: Props) {
  const { t } = useTranslation('sanctions');
  const { t: rules } = useTranslation('ideas');
  const { id, kind, rule, reason, language, by, at, because, lifted, hasNote } = sanction;
  return (
    <article id={`sanction-${id}`} className={classes.card}>
      <div className={classes.head}>
        <h2 className={classes.title}>{t(`kinds.${kind}`)}</h2>
        <SanctionState sanction={sanction} />
      </div>
      <p className={classes.meta}>{t(`takes.${kind}`)}</p>
      <p className={classes.meta}>{rules(`hidden.rules.${rule}`)}</p>
      <p className={classes.quote} lang={language}>
        {reason}
      </p>
      <p className={classes.meta}>
        {by && <PersonLink person={by} hasAvatar={false} />} <RelativeTime at={at} />
        {because && (
          <>
            {' · '}
            <Link to={because.path}>{t(`because.${because.kind}`)}</Link>
          </>
        )}
      </p>
      {hasNote && <p className={classes.meta}>{t('standing.hasNote')}</p>}
      {lifted && (
        <>
          <p className={classes.meta}>
            {t('standing.lifted', { name: lifted.by?.name ?? t('aModerator') })}
          </p>
          <p className={classes.quote} lang={lifted.language}>
            {lifted.reason}
          </p>
        </>
      )}
      <Appealing about={{ kind: 'sanction', id }} standing={standing} />
    </article>
  );
}
