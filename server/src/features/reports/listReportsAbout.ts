import type { Report, ReportSubject } from '@roundhouse/shared/reports';
import { member } from '../../app/authorise.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { toReport } from './storedReport.ts';

/**
 * All reports about one thing, for moderators. Of what they wrote themselves they are told by which
 * rules it was reported, neither by whom nor in which words.
 */
export const listReportsAbout: UseCase<ReportSubject, Report[]> = async (
  { parts, asker },
  subject,
) => {
  const readerId = member(asker).id;
  const reports = await parts.reports.about(subject);
  const people = await parts.people.briefs(
    reports.flatMap(({ reporterId, settled }) => [reporterId, settled?.byId ?? []].flat()),
  );
  const shown = reports.map((report) => {
    const isOwn = report.authorId === readerId;
    return { ...toReport(report, people), ...(isOwn ? { by: null, text: '' } : {}) };
  });
  return answer(shown);
};
