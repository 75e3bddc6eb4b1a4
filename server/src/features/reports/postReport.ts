import {
  isReportableAgain,
  type MyReport,
  type NewReport,
  REPORT_LIMITS,
} from '@roundhouse/shared/reports';
import { member } from '../../app/authorise.ts';
import { Refusal } from '../../app/refusal.ts';
import type { Asking, UseCase } from '../../app/useCase.ts';
import { tellQueue } from '../queue/index.ts';
import type { Session } from './reports.store.ts';
import { type StoredReport, toMyReport } from './storedReport.ts';
import { type ReportedSubject, readSubjects, subjectKey } from './subjects/index.ts';

/**
 * Somebody says that something breaks a published rule, and the moderators' queue has it. Said
 * again while nobody has looked at it, it replaces what was said.
 */
export const postReport: UseCase<NewReport, MyReport> = async (asking, input) => {
  const { parts } = asking;
  const written = await parts.storage.transaction(async (session) => {
    const subject = await requireReportable(asking, input, session);
    return { subject, ...(await write(asking, input, subject, session)) };
  });
  const { reporterId } = written.report;
  const output = toMyReport(written.report, written.subject);
  return {
    output,
    events: [
      { name: 'report.changed', payload: { ...output, personId: reporterId } },
      ...(await tellQueue(parts, written.item)),
    ],
  };
};

async function requireReportable(
  { parts, asker }: Asking,
  { subject }: NewReport,
  session: Session,
): Promise<ReportedSubject> {
  const found = (await readSubjects(parts, [subject], session)).get(subjectKey(subject));
  if (!found?.isThere || found.isHidden) throw new Refusal('not_found');
  if (found.authorId === member(asker).id) throw new Refusal('own_post');
  return found;
}

async function write(
  { parts, asker }: Asking,
  input: NewReport,
  { authorId, boardId, editedAt }: ReportedSubject,
  session: Session,
) {
  const { subject, rule, text } = input;
  const { id: reporterId, restriction } = member(asker);
  const key = { kind: 'reports', subject } as const;
  const known = await parts.reports.openBy(reporterId, subject, session);
  if (known) {
    const report = await parts.reports.rewrite(known.id, { rule, text }, session);
    const open = await parts.reports.openAbout(subject, session);
    return { report, item: await parts.queue.nameRules(key, rulesOf(open), session) };
  }
  const at = parts.clock();
  const settledAt = await parts.reports.settledAt(reporterId, subject, session);
  if (settledAt && !isReportableAgain(settledAt, { changedAt: editedAt, now: at })) {
    throw new Refusal('report_settled');
  }
  const limit = restriction ? REPORT_LIMITS.openWhenRestricted : REPORT_LIMITS.open;
  if ((await parts.reports.countOpenBy(reporterId, session)) >= limit) {
    throw new Refusal('too_many_reports', { limit });
  }
  const report = await parts.reports.insert({ ...input, reporterId, authorId, at }, session);
  return { report, item: await parts.queue.open({ ...key, boardId, at, rules: [rule] }, session) };
}

const rulesOf = (reports: StoredReport[]) => [...new Set(reports.map(({ rule }) => rule))];
