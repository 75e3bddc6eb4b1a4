import type { Appeal } from '@roundhouse/shared/appeals';
import { useTranslation } from 'react-i18next';
import classes from '../Sanctions.module.css';
import { AppealState } from './AppealState.tsx';

/** An appeal against something that does not stand any more. */
export function PastAppeal({ appeal }: { appeal: Appeal }) {
  const { t } = useTranslation('sanctions');
  return (
    <article className={classes.card}>
      <h3 className={classes.title}>{t(`about.${appeal.about.kind}`)}</h3>
      <AppealState appeal={appeal} />
    </article>
  );
}
