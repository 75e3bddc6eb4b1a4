import type { CaseFile } from '@roundhouse/shared/responses';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n/format.ts';
import classes from './Regions.module.css';

const SHOWN = 8;

/** Where supporters are, as bars; a table to those who cannot see them. */
export function Regions({ regions }: Pick<CaseFile, 'regions'>) {
  const { t } = useTranslation('desk');
  const formats = useFormats();
  const people = regions.reduce((sum, region) => sum + region.people, 0);
  if (people === 0) return <p className={classes.none}>{t('regions.none')}</p>;
  const named = regions.filter(({ region }) => region);
  const unknown = regions.find(({ region }) => !region)?.people ?? 0;
  const others = named.slice(SHOWN).reduce((sum, region) => sum + region.people, 0);
  const rows = [
    ...named
      .slice(0, SHOWN)
      .map((each) => ({ name: each.region, people: each.people, isNamed: true })),
    ...(others > 0 ? [{ name: t('regions.others'), people: others, isNamed: false }] : []),
    ...(unknown > 0 ? [{ name: t('regions.unknown'), people: unknown, isNamed: false }] : []),
  ];
  const most = Math.max(...rows.map((row) => row.people));
  return (
    <table className={classes.chart}>
      <caption className={classes.caption}>
        {t('regions.caption', { count: people, number: formats.number(people) })}
      </caption>
      <thead className={classes.heads}>
        <tr>
          <th scope="col">{t('regions.region')}</th>
          <th scope="col">{t('regions.people')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">{row.name}</th>
            <td>
              <span
                className={classes.bar}
                data-named={row.isNamed || undefined}
                style={{ '--share': row.people / most } as React.CSSProperties}
                aria-hidden="true"
              />
              <span className={classes.number}>{formats.number(row.people)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
