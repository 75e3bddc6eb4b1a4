import { type ClientSession, type Connection, Types } from 'mongoose';
import { type InvitationRecord, invitationModel } from './invitations.model.ts';

export type InvitationsStore = ReturnType<typeof createInvitationsStore>;
export type StoredInvitation = Omit<InvitationRecord, '_id' | 'invitedById' | 'tokenHash'> & {
  id: string;
  invitedById: string;
};
type Draft = Omit<StoredInvitation, 'acceptedAt'> & { tokenHash: string };

/** More than a brand has reps. */
const LISTED = 200;

/** Reads and writes who was invited to answer for the brand. */
export function createInvitationsStore(connection: Connection) {
  const invitations = invitationModel(connection);
  return {
    model: invitations,

    async get(id: string): Promise<StoredInvitation | null> {
      const record = await invitations.findById(id).lean<InvitationRecord>();
      return record && toStored(record);
    },

    /** Newest first; of very many the newest 200. */
    async list(): Promise<StoredInvitation[]> {
      const records = await invitations
        .find()
        .sort({ createdAt: -1, _id: -1 })
        .limit(LISTED)
        .lean<InvitationRecord[]>();
      return records.map(toStored);
    },

    /** Keeps an invitation in place of the one that its address had. */
    async replace(
      { id, invitedById, ...draft }: Draft,
      session: ClientSession,
    ): Promise<StoredInvitation> {
      await invitations.deleteOne({ email: draft.email }, { session });
      const record = {
        ...draft,
        _id: new Types.ObjectId(id),
        invitedById: new Types.ObjectId(invitedById),
        acceptedAt: null,
      };
      await invitations.create([record], { session });
      return toStored(record);
    },

    /** The one whose mail held this token, if it can still be accepted. */
    async open(tokenHash: string, now: Date): Promise<StoredInvitation | null> {
      const record = await invitations
        .findOne({ tokenHash, acceptedAt: null, expiresAt: { $gt: now } })
        .lean<InvitationRecord>();
      return record && toStored(record);
    },

    /** Whether it was open until now: of two who accept at once, one does. */
    async markAccepted(id: string, at: Date, session: ClientSession): Promise<boolean> {
      const { modifiedCount } = await invitations.updateOne(
        { _id: new Types.ObjectId(id), acceptedAt: null },
        { $set: { acceptedAt: at } },
        { session },
      );
      return modifiedCount === 1;
    },

    /** Whether there was one that nobody had accepted. */
    async cancel(id: string): Promise<boolean> {
      const { deletedCount } = await invitations.deleteOne({
        _id: new Types.ObjectId(id),
        acceptedAt: null,
      });
      return deletedCount === 1;
    },
  };
}

function toStored({
  _id,
  invitedById,
  tokenHash: _,
  ...invitation
}: InvitationRecord): StoredInvitation {
  return { ...invitation, id: _id.toHexString(), invitedById: invitedById.toHexString() };
}
