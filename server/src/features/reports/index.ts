import { actions, run } from '../../app/procedure.ts';
import { listMyReports } from './listMyReports.ts';
import { listReportsAbout } from './listReportsAbout.ts';
import { postReport } from './postReport.ts';
import { settleReported } from './settleReported.ts';

export { forgetReportWords } from './forgetReportWords.ts';
export { createReportsStore, type ReportsStore } from './reports.store.ts';
export { reportsInQueue } from './reportsInQueue.ts';
export { reportsAboutPerson, reportsOfPerson } from './reportsOfPerson.ts';
export {
  type SettledReports,
  settleReports,
  tellSettledReports,
} from './settleReports.ts';

export const reportsHandlers = {
  post: actions.reports.post.handler(run(postReport)),
  mine: actions.reports.mine.handler(run(listMyReports)),
  about: actions.reports.about.handler(run(listReportsAbout)),
  settle: actions.reports.settle.handler(run(settleReported)),
};
