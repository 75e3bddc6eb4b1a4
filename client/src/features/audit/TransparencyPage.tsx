import type { TransparencyMonth } from '@roundhouse/shared/audit';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../app/api.ts';
import { useBootstrap } from '../../app/bootstrap.ts';
import { useFormats } from '../../i18n/format.ts';
import { EmptyState, ErrorState, LineSkeletons, PageHead } from '../../ui/index.ts';
import classes from './Transparency.module.css';
import { useActName, useRuleName } from './words.ts';

/** What moderators did, month by month, in numbers: for everyone. */
export function TransparencyPage() {
  const { t } = useTranslation('audit');
  const { brand } = useBootstrap();
  const query = useQuery(api.audit.transparency.queryOptions());
  return (
    <div className={classes.page}>
      <PageHead title={t('public.title')} lead={t('public.lead', { brand: brand?.name })} />
      <p className={classes.links}>
        <Link to="/house-rules">{t('public.rules')}</Link>
      </p>
      {query.isPending && <LineSkeletons count={8} />}
      {query.isError && <ErrorState error={query.error} onRetry={() => void query.refetch()} />}
      {query.data?.length === 0 && (
        <EmptyState title={t('public.none')}>{t('public.noneText')}</EmptyState>
      )}
      {query.data?.map((month) => (
        <Month key={month.month} month={month} />
      ))}
    </div>
  );
}

function Month({ month: { month, acts, rules, queue } }: { month: TransparencyMonth }) {
  const { t } = useTranslation('audit');
  const formats = useFormats();
  const actName = useActName();
  const ruleName = useRuleName();
  const name = new Intl.DateTimeFormat(formats.locale, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`));
  return (
    <section className={classes.month} aria-labelledby={`month-${month}`}>
      <h2 id={`month-${month}`}>{name}</h2>
      <div className={classes.tables}>
        <Counts title={t('public.acts')} counts={acts} nameOf={actName} />
        <Counts title={t('public.byRule')} counts={rules} nameOf={ruleName} />
      </div>
      {queue.length > 0 && <Waited queue={queue} />}
    </section>
  );
}

interface CountsProps {
  title: string;
  counts: Record<string, number>;
  nameOf: (key: string) => string;
}

/** Numbers by name, the largest first, each with a bar that says the same to the eye. */
function Counts({ title, counts, nameOf }: CountsProps) {
  const formats = useFormats();
  const rows = Object.entries(counts).toSorted(([, one], [, other]) => other - one);
  const most = rows[0]?.[1] ?? 1;
  if (rows.length === 0) return null;
  return (
    <table className={classes.counts}>
      <caption>{title}</caption>
      <tbody>
        {rows.map(([key, count]) => (
          <tr key={key}>
            <th scope="row">{nameOf(key)}</th>
            <td>
              <span className={classes.bar} style={{ inlineSize: `${(count / most) * 100}%` }} />
              <span className={classes.number}>{formats.number(count)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const HOUR_MS = 3_600_000;

/** What came before the moderators, how it ended, and how long it waited. */
function Waited({ queue }: Pick<TransparencyMonth, 'queue'>) {
  const { t } = useTranslation('audit');
  const formats = useFormats();
  return (
    <div className={classes.scroll}>
      <table className={classes.queue}>
        <caption>{t('public.queue')}</caption>
        <thead>
          <tr>
            {(['kind', 'opened', 'closed', 'wait'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`public.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {queue.map(({ kind, opened, closed, medianWait }) => (
            <tr key={kind}>
              <th scope="row">{t(`public.kinds.${kind}` as 'public.kinds.reports')}</th>
              <td>{formats.number(opened)}</td>
              <td>{formats.number(Object.values(closed).reduce((sum, each) => sum + each, 0))}</td>
              <td>
                {medianWait === null
                  ? '–'
                  : t('public.hours', { count: Math.round((medianWait / HOUR_MS) * 10) / 10 })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
