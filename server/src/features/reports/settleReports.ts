import type { StoredEvent } from '@roundhouse/shared/events';
import type { Locale } from '@roundhouse/shared/primitives';
import type { ReportOutcome, ReportSubject } from '@roundhouse/shared/reports';
import type { Parts } from '../../app/parts.ts';
import { requireClaimFree, tellQueue } from '../queue/index.ts';
import type { Session } from './reports.store.ts';
import { type StoredReport, toMyReport } from './storedReport.ts';
import { type ReportedSubject, readSubjects, subjectKey } from './subjects/index.ts';

export type Settling = {
  /** The moderator who acted; `null`: nobody did, it went by itself. */
  byId: string | null;
  outcome: ReportOutcome;
  /** What those who reported it are told besides. */
  words?: { text: string; language: Locale } | null;
};

/** What was settled, to be told after the write. */
export type SettledReports = {
  item: Awaited<ReturnType<Parts['queue']['close']>>;
  reports: StoredReport[];
};

/**
 * Ends all open reports about one thing, within the transaction of what was done about it, takes it
 * off the queue and orders the notices of those who reported it. Where nothing was reported it
 * changes nothing. Refuses with `claimed_by_another` where another moderator looks at it.
 * Afterwards tell `tellSettledReports`.
 */
export async function settleReports(
  parts: Parts,
  subject: ReportSubject,
  { byId, outcome, words = null }: Settling,
  session: Session,
): Promise<SettledReports> {
  const key = { kind: 'reports', subject } as const;
  const at = parts.clock();
  if (byId !== null) await requireClaimFree(parts, key, byId, session);
  const item = await parts.queue.close(key, { byId, at, outcome }, session);
  const open = await parts.reports.openAbout(subject, session);
  const text = words?.text || null;
  const settlement = { outcome, byId, at, words: text, language: text && words?.language };
  const reports: StoredReport[] = [];
  for (const { id } of open) {
    reports.push(
      await parts.reports.settle(
        id,
        { ...settlement, language: settlement.language || null },
        session,
      ),
    );
  }
  if (reports.length > 0) await orderNotice(parts, subject, reports, session);
  return { item, reports };
}

/** One order for all who reported it. It names neither the moderator nor who else did. */
async function orderNotice(
  parts: Parts,
  subject: ReportSubject,
  reports: StoredReport[],
  session: Session,
): Promise<void> {
  const settled = reports[0]?.settled;
  if (!settled) return;
  const found = (await readSubjects(parts, [subject], session)).get(subjectKey(subject));
  const { words, language } = settled;
  await parts.noticeOrders.add(
    {
      kind: 'moderation',
      audience: {
        personIds: reports.map(({ reporterId }) => reporterId),
        except: settled.byId === null ? [] : [settled.byId],
      },
      group: `report:${subjectKey(subject)}`,
      about: found?.about ?? GONE,
      path: '/account/reports',
      actorId: null,
      detail: `report_${settled.outcome}`,
      excerpt: words && language ? { [language]: words } : null,
      at: new Date(settled.at),
    },
    session,
  );
}

/** What is told of something that is not there any more. */
const GONE = { en: 'a deleted post', fr: 'un message supprimé' };

/** After the write: tells those who reported it how it ended, and the moderators that it is off their queue. */
export async function tellSettledReports(
  parts: Parts,
  settled: SettledReports | null,
): Promise<StoredEvent[]> {
  if (!settled) return [];
  const { item, reports } = settled;
  if (reports.length > 0) parts.jobs.poke('notices');
  const subjects = await readSubjects(
    parts,
    reports.slice(0, 1).map(({ subject }) => subject),
  );
  return [...reports.map((report) => changed(report, subjects)), ...(await tellQueue(parts, item))];
}

function changed(report: StoredReport, subjects: Map<string, ReportedSubject>): StoredEvent {
  const payload = toMyReport(report, subjects.get(subjectKey(report.subject)));
  return { name: 'report.changed', payload: { ...payload, personId: report.reporterId } };
}
