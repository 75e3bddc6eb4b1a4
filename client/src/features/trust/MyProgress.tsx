import { nextLevel, TRUST_THRESHOLDS, thanksOf } from '@roundhouse/shared/trust';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../app/api.ts';
import { ErrorState, LineSkeletons } from '../../ui/index.ts';
import classes from './Trust.module.css';

/** How far I am known, and what is left to the next level. */
export function MyProgress({ isShort = false }: { isShort?: boolean }) {
  const { t } = useTranslation('trust');
  const mine = useQuery(api.trust.mine.queryOptions());
  if (mine.isPending) return <LineSkeletons count={3} />;
  if (mine.isError) return <ErrorState error={mine.error} onRetry={mine.refetch} />;
  const { level, reached, figures, lowered } = mine.data;
  const next = nextLevel(reached);
  const goal = next && TRUST_THRESHOLDS[next];
  return (
    <section className={classes.mine} aria-labelledby="my-trust">
      <h2 id="my-trust" className={classes.level}>
        {t('mine.level', { level: t(`levels.${level}`) })}
      </h2>
      {lowered.map(({ cause, daysLeft }) => (
        <p key={cause}>{t(`lowered.${cause}`, { count: daysLeft })}</p>
      ))}
      {next && goal ? (
        <>
          <p className={classes.dim}>{t('mine.next', { level: t(`levels.${next}`) })}</p>
          <Progress label={t('thresholds.days')} have={figures.days} need={goal.days} />
          <Progress label={t('thresholds.thanks')} have={thanksOf(figures)} need={goal.thanks} />
        </>
      ) : (
        <p className={classes.dim}>{t('mine.top')}</p>
      )}
      {isShort && <Link to="/trust">{t('mine.more')}</Link>}
    </section>
  );
}

function Progress({ label, have, need }: { label: string; have: number; need: number }) {
  const { t } = useTranslation('trust');
  return (
    <label className={classes.progress}>
      <span>{label}</span>
      <span>{t('mine.of', { have, need })}</span>
      <progress value={Math.min(have, need)} max={Math.max(need, 1)} />
    </label>
  );
}
