import type { NewReport, ReportOutcome, ReportSubject } from '@roundhouse/shared/reports';
import { type ClientSession, type Connection, Types } from 'mongoose';
import { type ReportRecord, reportModel } from './reports.model.ts';
import { type StoredReport, toStoredReport } from './storedReport.ts';
import { subjectKey } from './subjects/index.ts';

export type ReportsStore = ReturnType<typeof createReportsStore>;
export type Session = ClientSession;
export type ReportDraft = NewReport & { reporterId: string; authorId: string | null; at: Date };
export type NewSettlement = {
  outcome: ReportOutcome;
  byId: string | null;
  at: Date;
  words: string | null;
  language: 'en' | 'fr' | null;
};
/** How many reports there are about a person and what they wrote. */
export type ReportNumbers = Record<'open' | ReportOutcome, number>;

const ABOUT_ONE = 100;

/** Reads and writes what people report. */
export function createReportsStore(connection: Connection) {
  const reports = reportModel(connection);

  return {
    model: reports,

    /** What this person said of it and nobody has settled. */
    async openBy(
      reporterId: string,
      subject: ReportSubject,
      session: ClientSession,
    ): Promise<StoredReport | null> {
      const record = await reports
        .findOne({ openKey: openKeyOf(reporterId, subject) })
        .session(session)
        .lean<ReportRecord>();
      return record && toStoredReport(record);
    },

    /** When this person's last report about it was settled; `null` where none was. */
    async settledAt(
      reporterId: string,
      subject: ReportSubject,
      session: ClientSession,
    ): Promise<Date | null> {
      const record = await reports
        .findOne({
          about: subjectKey(subject),
          isOpen: false,
          reporterId: new Types.ObjectId(reporterId),
        })
        .sort({ _id: -1 })
        .session(session)
        .lean<ReportRecord>();
      return record?.settled?.at ?? null;
    },

    async countOpenBy(reporterId: string, session: ClientSession): Promise<number> {
      return reports
        .countDocuments({ reporterId: new Types.ObjectId(reporterId), isOpen: true })
        .session(session);
    },

    async insert(draft: ReportDraft, session: ClientSession): Promise<StoredReport> {
      const record = newRecord(draft);
      await reports.create([record], { session });
      return toStoredReport(record);
    },

    /** Puts other words in the place of those of an open report. */
    async rewrite(
      id: string,
      words: Pick<NewReport, 'rule' | 'text'>,
      session: ClientSession,
    ): Promise<StoredReport> {
      const record = await reports
        .findByIdAndUpdate(
          id,
          { $set: words, $inc: { rev: 1 } },
          { returnDocument: 'after', session },
        )
        .lean<ReportRecord>();
      return toStoredReport(record as ReportRecord);
    },

    /** All that are open about one thing, oldest first. */
    async openAbout(subject: ReportSubject, session?: ClientSession): Promise<StoredReport[]> {
      const records = await reports
        .find({ about: subjectKey(subject), isOpen: true })
        .sort({ _id: 1 })
        .session(session ?? null)
        .lean<ReportRecord[]>();
      return records.map(toStoredReport);
    },

    /** Ends one that is open. */
    async settle(
      id: string,
      { byId, ...settlement }: NewSettlement,
      session: ClientSession,
    ): Promise<StoredReport> {
      const settled = { ...settlement, byId: byId === null ? null : new Types.ObjectId(byId) };
      const record = await reports
        .findByIdAndUpdate(
          id,
          { $set: { isOpen: false, openKey: id, settled }, $inc: { rev: 1 } },
          { returnDocument: 'after', session },
        )
        .lean<ReportRecord>();
      return toStoredReport(record as ReportRecord);
    },

    /** All there were about one thing, newest first; at most 100. */
    async about(subject: ReportSubject): Promise<StoredReport[]> {
      const records = await reports
        .find({ about: subjectKey(subject) })
        .sort({ _id: -1 })
        .limit(ABOUT_ONE)
        .lean<ReportRecord[]>();
      return records.map(toStoredReport);
    },

    /** What a person reported, newest first, before one of them. */
    async by(
      reporterId: string,
      beforeId: string | undefined,
      limit: number,
    ): Promise<StoredReport[]> {
      const earlier = beforeId && { _id: { $lt: new Types.ObjectId(beforeId) } };
      const records = await reports
        .find({ reporterId: new Types.ObjectId(reporterId), ...earlier })
        .sort({ _id: -1 })
        .limit(limit)
        .lean<ReportRecord[]>();
      return records.map(toStoredReport);
    },

    async numbersOf(authorId: string): Promise<ReportNumbers> {
      const about = { authorId: new Types.ObjectId(authorId) };
      const count = (filter: object) => reports.countDocuments({ ...about, ...filter });
      const [open, upheld, dismissed] = await Promise.all([
        count({ isOpen: true }),
        count({ isOpen: false, 'settled.outcome': 'upheld' }),
        count({ isOpen: false, 'settled.outcome': 'dismissed' }),
      ]);
      return { open, upheld, dismissed };
    },
  };
}

const openKeyOf = (reporterId: string, subject: ReportSubject): string =>
  `${reporterId}:${subjectKey(subject)}`;

function newRecord({ subject, rule, text, reporterId, authorId, at }: ReportDraft): ReportRecord {
  return {
    _id: new Types.ObjectId(),
    openKey: openKeyOf(reporterId, subject),
    subject,
    about: subjectKey(subject),
    reporterId: new Types.ObjectId(reporterId),
    authorId: authorId === null ? null : new Types.ObjectId(authorId),
    rule,
    text,
    at,
    isOpen: true,
    settled: null,
    rev: 1,
  };
}
