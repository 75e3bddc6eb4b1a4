import type { LadderStep, PersonRecord } from '@roundhouse/shared/sanctions';
import { useTranslation } from 'react-i18next';
import { RelativeTime } from '../../ui/index.ts';
import { SanctionState } from './SanctionState.tsx';
import classes from './Sanctions.module.css';

interface Props {
  record: PersonRecord;
  suggested: LadderStep;
}

/** What came before, and what the published ladder suggests; the moderator decides. */
export function Advice({ record: { sanctions, allowed }, suggested }: Props) {
  const { t } = useTranslation('sanctions');
  return (
    <section className={classes.note} aria-label={t('advice.label')}>
      <p className={classes.meta}>
        {sanctions.length === 0
          ? t('advice.none')
          : t('advice.earlier', { count: sanctions.length })}
      </p>
      {sanctions.slice(0, 3).map((sanction) => (
        <p key={sanction.id} className={classes.meta}>
          {t(`kinds.${sanction.kind}`)} · <RelativeTime at={sanction.at} />{' '}
          <SanctionState sanction={sanction} />
        </p>
      ))}
      {allowed.includes(suggested.kind) && (
        <p>
          {suggested.days === null
            ? t('advice.suggests', { kind: t(`kinds.${suggested.kind}`) })
            : t('advice.suggestsDays', {
                kind: t(`kinds.${suggested.kind}`),
                count: suggested.days,
              })}
        </p>
      )}
      <p className={classes.meta}>{t('advice.ladder')}</p>
    </section>
  );
}
