import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { useFormats } from '../../../i18n/format.ts';
import { LineSkeletons } from '../../../ui/index.ts';
import { BoardShares } from './BoardShares.tsx';
import { MonthChart } from './MonthChart.tsx';
import { MonthTable } from './MonthTable.tsx';
import classes from './PromiseStats.module.css';

/** The share kept in time and the median days, in all, by month and by board. */
export function PromiseStats({ board, isReady }: { board?: string; isReady: boolean }) {
  const { t } = useTranslation('promisesPage');
  const formats = useFormats();
  const { data, isPending } = useQuery(
    api.promises.stats.queryOptions({ input: board ? { board } : {}, enabled: isReady }),
  );
  if (isPending) return <LineSkeletons count={5} />;
  // The lists below stand on their own: what cannot be counted now is left out.
  if (!data) return null;
  const { total, months, boards } = data;
  const days = total.medianDays;
  return (
    <section className={classes.stats} aria-label={t('stats.label')}>
      <dl className={classes.figures}>
        <Figure
          name={t('stats.share')}
          value={total.shareKept === null ? '–' : formats.percent(total.shareKept)}
        />
        <Figure
          name={t('stats.median')}
          value={days === null ? '–' : t('stats.days', { count: Math.round(days * 10) / 10 })}
        />
        <Figure name={t('stats.running')} value={formats.number(total.running)} />
        <Figure
          name={t('stats.late')}
          value={formats.number(total.late)}
          isAlarm={total.late > 0}
        />
      </dl>
      {total.shareKept !== null && (
        <>
          <div className={classes.charts}>
            <MonthChart months={months} />
            {boards.length > 1 && <BoardShares boards={boards} />}
          </div>
          <MonthTable months={months} />
        </>
      )}
    </section>
  );
}

function Figure(props: { name: string; value: string; isAlarm?: boolean }) {
  return (
    <div className={classes.figure} data-alarm={props.isAlarm || undefined}>
      <dt>{props.name}</dt>
      <dd>{props.value}</dd>
    </div>
  );
}
