import type { Report, ReportSubject } from '@roundhouse/shared/reports';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../app/api.ts';
import { LineSkeletons, PersonLink, RelativeTime } from '../../../ui/index.ts';
import classes from '../Reports.module.css';

/** What people said of it: rules, words, and how earlier reports ended. */
export function ReportsAbout({ subject }: { subject: ReportSubject }) {
  const { t } = useTranslation('reports');
  const { data } = useQuery(api.reports.about.queryOptions({ input: subject }));
  if (!data) return <LineSkeletons count={2} />;
  return (
    <ul className={classes.said} aria-label={t('queue.said')}>
      {data.map((report) => (
        <One key={report.id} report={report} />
      ))}
    </ul>
  );
}

function One({ report: { by, rule, text, at, settled } }: { report: Report }) {
  const { t } = useTranslation('reports');
  const { t: ideas } = useTranslation('ideas');
  return (
    <li className={classes.report} data-outcome={settled?.outcome}>
      <strong>{ideas(`hidden.rules.${rule}`)}</strong>
      {text && <p>{text}</p>}
      <p className={classes.by}>
        {by && <PersonLink person={by} size="1.4rem" />} <RelativeTime at={at} />
        {settled && <span>{t(`state.${settled.outcome}`)}</span>}
      </p>
    </li>
  );
}
