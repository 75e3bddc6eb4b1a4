import type { Mail } from '@roundhouse/shared/mail';
import { type Connection, Types } from 'mongoose';
import { type MailRecord, mailModel } from './mails.model.ts';

export type MailsStore = ReturnType<typeof createMailsStore>;
export type MailDraft = Pick<MailRecord, 'to' | 'subject' | 'text' | 'html'>;

/** The outbox: every mail the board wrote. */
export function createMailsStore(connection: Connection) {
  const mails = mailModel(connection);
  return {
    model: mails,

    /** Keeps a mail before anything tries to send it; answers with its id. */
    async keep(draft: MailDraft, at: Date): Promise<string> {
      const _id = new Types.ObjectId();
      await mails.create([{ _id, ...draft, createdAt: at, state: 'kept' }]);
      return _id.toHexString();
    },

    async mark(id: string, state: MailRecord['state']): Promise<void> {
      await mails.updateOne({ _id: new Types.ObjectId(id) }, { $set: { state } });
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

function toMail({ _id, html: _, createdAt, ...mail }: MailRecord): Mail {
  return { id: _id.toHexString(), createdAt: createdAt.toISOString(), ...mail };
}
