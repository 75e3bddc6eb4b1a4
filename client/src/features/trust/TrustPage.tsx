import { HOLD_RULES } from '@roundhouse/shared/screening';
import { ALLOWANCES, TRUST_LEVELS, TRUST_THRESHOLDS } from '@roundhouse/shared/trust';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../app/bootstrap.ts';
import { useFormats } from '../../i18n/format.ts';
import { PageHead } from '../../ui/index.ts';
import { MyProgress } from './MyProgress.tsx';
import classes from './Trust.module.css';

const ROWS = [
  'links',
  'pictures',
  'files',
  'fileBytes',
  'mentions',
  'ideasPerDay',
  'commentsPerDay',
  'supportsPerDay',
] as const;
const MEGABYTE = 1_000_000;

/** For everyone: how trust grows, what it opens, and what a moderator looks at first. */
export function TrustPage() {
  const { t } = useTranslation('trust');
  const { t: screening } = useTranslation('screening');
  const viewer = useViewer();
  const formats = useFormats();
  return (
    <div className={classes.page}>
      <PageHead title={t('title')} lead={t('lead')} />
      {viewer?.role === 'fan' && <MyProgress />}
      {viewer && viewer.role !== 'fan' && <p className={classes.dim}>{t('outside')}</p>}
      <div>
        <h2>{t('levelsTitle')}</h2>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard, too */}
        <section className={classes.scroll} aria-label={t('levelsTitle')} tabIndex={0}>
          <table className={classes.table}>
            <thead>
              <tr>
                <td />
                {TRUST_LEVELS.map((level) => (
                  <th key={level} scope="col">
                    {t(`levels.${level}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {(['days', 'thanks'] as const).map((row) => (
                <tr key={row} data-threshold>
                  <th scope="row">{t(`thresholds.${row}`)}</th>
                  {TRUST_LEVELS.map((level) => (
                    <td key={level}>{formats.number(TRUST_THRESHOLDS[level][row])}</td>
                  ))}
                </tr>
              ))}
              {ROWS.map((row) => (
                <tr key={row}>
                  <th scope="row">{t(`allows.${row}`)}</th>
                  {TRUST_LEVELS.map((level) => (
                    <td key={level}>
                      {formats.number(
                        ALLOWANCES[level][row] / (row === 'fileBytes' ? MEGABYTE : 1),
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <p className={classes.dim}>{t('never')}</p>
      </div>
      <section aria-labelledby="first">
        <h2 id="first">{t('firstTitle')}</h2>
        <p>{t('firstLead')}</p>
        <ul className={classes.rules}>
          {HOLD_RULES.map((rule) => (
            <li key={rule}>{screening(`published.${rule}`)}</li>
          ))}
        </ul>
        <p className={classes.dim}>{t('firstWho')}</p>
      </section>
    </div>
  );
}
