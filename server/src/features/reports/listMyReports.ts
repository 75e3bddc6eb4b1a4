import type { Inputs } from '@roundhouse/shared/contract';
import { type MyReports, REPORT_LIMITS } from '@roundhouse/shared/reports';
import { member } from '../../app/authorise.ts';
import { readIdCursor } from '../../app/idCursor.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { toMyReport } from './storedReport.ts';
import { readSubjects, subjectKey } from './subjects/index.ts';

/** What I reported, newest first, and how it ended. */
export const listMyReports: UseCase<Inputs['reports']['mine'], MyReports> = async (
  { parts, asker },
  { cursor },
) => {
  const { perPage } = REPORT_LIMITS;
  const found = await parts.reports.by(member(asker).id, readIdCursor(cursor), perPage + 1);
  const page = found.slice(0, perPage);
  const subjects = await readSubjects(
    parts,
    page.map(({ subject }) => subject),
  );
  const reports = page.map((each) => toMyReport(each, subjects.get(subjectKey(each.subject))));
  return answer({ reports, next: found.length > perPage ? (page.at(-1)?.id ?? null) : null });
};
