import type { Outputs } from '@roundhouse/shared/contract';
import { applyReportChanged } from '@roundhouse/shared/reports';
import { type Follower, mapped } from './follower.ts';
import { isPaged, type Paged } from './pages.ts';

type Page = Outputs['reports']['mine'];

/** What I reported: one that is new goes first, one that was settled says how. */
export const followMyReports: Follower<Paged<Page>> = (data, event) => {
  if (event.name !== 'report.changed') return data;
  const { personId: _, ...told } = event.payload;
  const pages = isPaged(data) ? data.pages : [data];
  const isKnown = pages.some(({ reports }) => reports.some(({ id }) => id === told.id));
  const [first] = pages;
  const followed = mapped(pages, (page) => {
    if (!isKnown) return page === first ? { ...page, reports: [told, ...page.reports] } : page;
    const reports = mapped(page.reports, (each) =>
      each.id === told.id ? applyReportChanged(each, told) : each,
    );
    return reports === page.reports ? page : { ...page, reports };
  });
  if (followed === pages) return data;
  return isPaged(data) ? { ...data, pages: followed } : (followed[0] ?? data);
};
