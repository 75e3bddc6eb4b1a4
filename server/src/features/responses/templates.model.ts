import { BRAND_STATUSES, type BrandStatus } from '@roundhouse/shared/ideas';
import type { LocalText } from '@roundhouse/shared/localText';
import { type Connection, Schema, type Types } from 'mongoose';

/** A saved text, shared by those who speak for the brand. */
export type TemplateRecord = {
  _id: Types.ObjectId;
  name: string;
  body: LocalText;
  status: BrandStatus | null;
  rev: number;
};

const schema = new Schema<TemplateRecord>(
  {
    name: { type: String, required: true },
    body: { type: Schema.Types.Mixed, required: true },
    status: { type: String, enum: [...BRAND_STATUSES, null], default: null },
    rev: { type: Number, required: true },
  },
  { collection: 'responseTemplates', versionKey: false, strict: 'throw', minimize: false },
);

export const templateModel = (connection: Connection) =>
  connection.model('ResponseTemplate', schema);
