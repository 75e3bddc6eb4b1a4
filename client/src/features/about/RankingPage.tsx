import { useTranslation } from 'react-i18next';
import { PageHead } from '../../ui/PageHead.tsx';
import { HotCurve } from './HotCurve.tsx';
import classes from './RankingPage.module.css';

const sorts = ['hot', 'new', 'top', 'discussed', 'search', 'comments'] as const;

/** How the board decides what stands where, for everybody to check. */
export function RankingPage() {
  const { t } = useTranslation('about');
  return (
    <article className={classes.page}>
      <PageHead title={t('ranking.title')} lead={t('ranking.lead')} />
      {sorts.map((sort) => (
        <section key={sort} className={classes.sort}>
          <h2>{t(`ranking.${sort}.title`)}</h2>
          <p>{t(`ranking.${sort}.text`)}</p>
          {(sort === 'hot' || sort === 'comments') && (
            <p className={classes.formula}>
              <code>{t(`ranking.${sort}.formula`)}</code>
            </p>
          )}
          {sort === 'hot' && (
            <>
              <p>{t('ranking.hot.meaning')}</p>
              <HotCurve />
              <p>{t('ranking.hot.why')}</p>
            </>
          )}
          {sort === 'comments' && <p>{t('ranking.comments.why')}</p>}
        </section>
      ))}
      <section className={classes.never}>
        <h2>{t('ranking.never.title')}</h2>
        <ul>
          <li>{t('ranking.never.imported')}</li>
          <li>{t('ranking.never.pledges')}</li>
          <li>{t('ranking.never.people')}</li>
          <li>{t('ranking.never.brand')}</li>
        </ul>
      </section>
    </article>
  );
}
