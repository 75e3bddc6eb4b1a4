import type { Mail } from '@roundhouse/shared/mail';
import { type ClientSession, type Connection, Types } from 'mongoose';
import { type MailRecord, type MailState, mailModel } from './mails.model.ts';

export type MailsStore = ReturnType<typeof createMailsStore>;
/** A mail to keep. With a moment to try it at it is to be sent, else it stays here. */
export type NewMail = Pick<MailRecord, 'to' | 'subject' | 'text' | 'html' | 'createdAt'> &
  Required<
    Pick<MailRecord, 'locale' | 'unsubscribeUrl' | 'usefulUntil' | 'nextAt' | 'attempts'>
  > & {
    id: string;
  };
/** A mail that somebody is about to send. */
export type ClaimedMail = NewMail;

/** The outbox: every mail the board wrote. */
export function createMailsStore(connection: Connection) {
  const mails = mailModel(connection);
  const change = (id: string, set: Partial<MailRecord>) =>
    mails.updateOne({ _id: new Types.ObjectId(id) }, { $set: set });
  return {
    model: mails,

    /** An identifier for a mail that comes of nothing that is stored. */
    newId: () => new Types.ObjectId().toHexString(),

    /** Keeps mails before anything tries to send them. */
    async keep(fresh: NewMail[], session?: ClientSession): Promise<void> {
      if (fresh.length === 0) return;
      const options = session ? { session, lean: true } : { lean: true };
      await mails.insertMany(fresh.map(toRecord), options);
    },

    /** Takes mails that are due, so that nobody else sends them before `until`. */
    async claim(now: Date, until: Date, limit: number): Promise<ClaimedMail[]> {
      const due = await mails
        .find({ state: 'waiting', nextAt: { $lte: now } })
        .sort({ nextAt: 1 })
        .limit(limit)
        .lean<MailRecord[]>();
      const claimed: ClaimedMail[] = [];
      for (const record of due) {
        const { modifiedCount } = await mails.updateOne(
          { _id: record._id, state: 'waiting', nextAt: record.nextAt },
          { $set: { nextAt: until }, $inc: { attempts: 1 } },
        );
        if (modifiedCount > 0) claimed.push(toClaimed(record));
      }
      return claimed;
    },

    async markSent(id: string): Promise<void> {
      await change(id, { state: 'sent', html: '', nextAt: null });
    },

    async giveUp(id: string): Promise<void> {
      await change(id, { state: 'failed', nextAt: null });
    },

    async tryAgain(id: string, nextAt: Date): Promise<void> {
      await change(id, { nextAt });
    },

    /** Deletes what was written before and is not to be sent any more, a batch in one go; answers how many. */
    async forgetOld(before: Date, limit: number): Promise<number> {
      const old = await mails
        .find({ state: { $ne: 'waiting' }, createdAt: { $lt: before } }, { _id: 1 })
        .limit(limit)
        .lean<Pick<MailRecord, '_id'>[]>();
      if (old.length > 0) await mails.deleteMany({ _id: { $in: old.map(({ _id }) => _id) } });
      return old.length;
    },

    /** A stretch of the outbox, newest first. */
    async list(limit: number, beforeId?: string): Promise<Mail[]> {
      const records = await mails
        .find(beforeId ? { _id: { $lt: new Types.ObjectId(beforeId) } } : {})
        .sort({ _id: -1 })
        .limit(limit)
        .lean<MailRecord[]>();
      return records.map(toMail);
    },
  };
}

function toRecord({ id, ...mail }: NewMail): MailRecord {
  const state: MailState = mail.nextAt === null ? 'kept' : 'waiting';
  return { _id: new Types.ObjectId(id), ...mail, state };
}

function toClaimed({ _id, state: _, ...record }: MailRecord): ClaimedMail {
  const { locale = 'en', unsubscribeUrl = null, nextAt = null, usefulUntil = null } = record;
  const attempts = (record.attempts ?? 0) + 1;
  return {
    ...record,
    id: _id.toHexString(),
    locale,
    unsubscribeUrl,
    nextAt,
    usefulUntil,
    attempts,
  };
}

function toMail({ _id, to, subject, text, createdAt, state }: MailRecord): Mail {
  return { id: _id.toHexString(), to, subject, text, createdAt: createdAt.toISOString(), state };
}
