import { type Connection, Schema, type Types } from 'mongoose';

/**
 * That a person is told of something. Its words stand once, in its order, however many are told.
 * Its identifier follows from order and person, so that there can be only one.
 */
export type NoticeRecord = {
  _id: Types.ObjectId;
  personId: Types.ObjectId;
  orderId: Types.ObjectId;
  at: Date;
  isRead: boolean;
};

const schema = new Schema<NoticeRecord>(
  {
    personId: { type: Schema.Types.ObjectId, required: true },
    orderId: { type: Schema.Types.ObjectId, required: true },
    at: { type: Date, required: true },
    isRead: { type: Boolean, required: true },
  },
  { collection: 'notices', versionKey: false, strict: 'throw' },
);
schema.index({ personId: 1, at: -1, _id: -1 });
schema.index({ personId: 1, isRead: 1, at: -1, _id: -1 });

export const noticeModel = (connection: Connection) => connection.model('Notice', schema);
