import type { PersonBrief } from '@roundhouse/shared/people';
import type { MyReport, Report, Settlement } from '@roundhouse/shared/reports';
import type { ReportRecord } from './reports.model.ts';
import type { ReportedSubject } from './subjects/index.ts';

/** A report as it is stored: people and what it is about are joined when it is read. */
export type StoredReport = Omit<MyReport, 'about' | 'settled'> & {
  reporterId: string;
  /** Whose it was when it was reported. */
  authorId: string | null;
  settled: (Settlement & { byId: string | null }) | null;
};

export function toStoredReport(record: ReportRecord): StoredReport {
  const { _id, subject, reporterId, authorId, rule, text, at, settled, rev } = record;
  return {
    id: _id.toHexString(),
    subject,
    reporterId: reporterId.toHexString(),
    authorId: authorId?.toHexString() ?? null,
    rule,
    text,
    at: at.toISOString(),
    settled: settled && {
      outcome: settled.outcome,
      byId: settled.byId?.toHexString() ?? null,
      at: settled.at.toISOString(),
      words: settled.words,
      language: settled.language,
    },
    rev,
  };
}

/** As who made it sees it: without who settled it, and without the words of what was hidden. */
export function toMyReport(stored: StoredReport, subject: ReportedSubject | undefined): MyReport {
  const { reporterId: _, authorId: __, settled, ...report } = stored;
  return {
    ...report,
    about: subject?.isThere ? { title: subject.publicTitle, path: subject.path } : null,
    settled: settled && withoutModerator(settled),
  };
}

export function toReport(stored: StoredReport, people: Map<string, PersonBrief>): Report {
  const { id, reporterId, rule, text, at, settled } = stored;
  const by = people.get(settled?.byId ?? '') ?? null;
  return {
    id,
    by: people.get(reporterId) ?? null,
    rule,
    text,
    at,
    settled: settled && { ...withoutModerator(settled), by },
  };
}

function withoutModerator({ byId: _, ...settlement }: Settlement & { byId: string | null }) {
  return settlement;
}
