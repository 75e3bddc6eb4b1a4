import { randomBytes } from 'node:crypto';
import type { AuditFilter, AuditSubjectKind } from '@roundhouse/shared/audit';
import { type ClientSession, type Connection, Types } from 'mongoose';
import { type AuditRecord, auditHeadModel, auditModel } from './audit.model.ts';
import { CHAIN_BEGINS, follows, hashOf, sealReason } from './chain.ts';

export type AuditStore = ReturnType<typeof createAuditStore>;

/** An act, as who does it tells it. */
export type NewAuditEntry = {
  /** The path of the action in the contract. */
  act: string;
  /** Who acts; `null`: the board itself. */
  byId: string | null;
  byRole: string | null;
  at: Date;
  subject: { kind: AuditSubjectKind; id: string } | null;
  /** Whom it concerns. */
  personId: string | null;
  rule?: string | null;
  reason?: string | null;
  /** Identifiers, numbers and enumerations only. */
  detail?: Record<string, string | number | boolean>;
};

const PAGE = 500;

/** Appends to the log and reads it; nothing of an entry is ever changed but that its reason may be forgotten. */
export function createAuditStore(connection: Connection) {
  const entries = auditModel(connection);
  const heads = auditHeadModel(connection);

  return {
    model: entries,

    /** Adds an entry behind the newest. Two at once conflict, and one of their transactions is run again. */
    async append(entry: NewAuditEntry, session: ClientSession): Promise<void> {
      const head = await heads.findById('head').session(session).lean();
      const record = newRecord(entry, head?.seq ?? 0, head?.hash ?? CHAIN_BEGINS);
      // The head first: that is where two at once meet.
      await heads.replaceOne(
        { _id: 'head' },
        { _id: 'head', seq: record._id, hash: record.hash },
        { session, upsert: true },
      );
      await entries.create([record], { session });
    },

    /** Newest first, behind number `before`. */
    async newest(filter: AuditFilter, before: number | null, limit: number) {
      return entries
        .find({ ...toQuery(filter), ...(before === null ? {} : { _id: { $lt: before } }) })
        .sort({ _id: -1 })
        .limit(limit)
        .lean<AuditRecord[]>();
    },

    /** Acts between two instants, oldest first: what the public numbers are drawn from. */
    between(from: Date, to: Date): AsyncIterable<Pick<AuditRecord, 'act' | 'rule' | 'at'>> {
      return entries
        .find({ at: { $gte: from, $lt: to } }, { act: 1, rule: 1, at: 1 })
        .lean<Pick<AuditRecord, 'act' | 'rule' | 'at'>[]>()
        .cursor() as unknown as AsyncIterable<Pick<AuditRecord, 'act' | 'rule' | 'at'>>;
    },

    /** Reads the chain from its first entry; the number of the first that does not fit, or `null`. */
    async check(): Promise<{ entries: number; brokenAt: number | null }> {
      let before = { seq: 0, hash: CHAIN_BEGINS };
      for (;;) {
        const page = await entries
          .find({ _id: { $gt: before.seq } })
          .sort({ _id: 1 })
          .limit(PAGE)
          .lean<AuditRecord[]>();
        for (const entry of page) {
          if (!follows(before, entry)) return { entries: before.seq, brokenAt: before.seq + 1 };
          before = { seq: entry._id, hash: entry.hash };
        }
        if (page.length === PAGE) continue;
        const head = await heads.findById('head').lean();
        const isWhole = (head?.seq ?? 0) <= before.seq;
        return { entries: before.seq, brokenAt: isWhole ? null : before.seq + 1 };
      }
    },

    /** Forgets the reasons of what concerned a person; the chain holds without them. */
    async forget(personId: string, session?: ClientSession): Promise<void> {
      await entries.updateMany(
        { personId: new Types.ObjectId(personId), reason: { $ne: null } },
        { $set: { reason: null, salt: null } },
        { ...(session && { session }) },
      );
    },

    /** Forgets every reason in which one of these words stands, whomever it concerned. */
    async forgetNaming(words: string[]): Promise<void> {
      const named = words
        .filter((word) => word.trim() !== '')
        .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
      if (named.length === 0) return;
      const reason = { $regex: `(${named.join('|')})`, $options: 'i' };
      await entries.updateMany({ reason }, { $set: { reason: null, salt: null } });
    },
  };
}

function newRecord(entry: NewAuditEntry, seq: number, before: string): AuditRecord {
  const { byId, personId, rule = null, reason = null, detail = {}, ...rest } = entry;
  const salt = reason === null ? null : randomBytes(16).toString('hex');
  const record = {
    ...rest,
    _id: seq + 1,
    byId: byId === null ? null : new Types.ObjectId(byId),
    personId: personId === null ? null : new Types.ObjectId(personId),
    rule,
    reason,
    salt,
    reasonHash: reason === null || salt === null ? null : sealReason(salt, reason),
    detail,
  };
  return { ...record, hash: hashOf(before, record) };
}

function toQuery({ act, byId, personId, subjectId, from, to }: AuditFilter): object {
  const at = { ...(from && { $gte: new Date(from) }), ...(to && { $lt: new Date(to) }) };
  return {
    ...(act && { act }),
    ...(byId && { byId: new Types.ObjectId(byId) }),
    ...(personId && { personId: new Types.ObjectId(personId) }),
    ...(subjectId && { 'subject.id': subjectId }),
    ...((from || to) && { at }),
  };
}
