import type { Report, ReportSubject } from '@roundhouse/shared/reports';
import { answer, type UseCase } from '../../app/useCase.ts';
import { toReport } from './storedReport.ts';

/** All reports about one thing, for moderators. */
export const listReportsAbout: UseCase<ReportSubject, Report[]> = async ({ parts }, subject) => {
  const reports = await parts.reports.about(subject);
  const people = await parts.people.briefs(
    reports.flatMap(({ reporterId, settled }) => [reporterId, settled?.byId ?? []].flat()),
  );
  return answer(reports.map((report) => toReport(report, people)));
};
