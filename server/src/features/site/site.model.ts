import { LOCALES } from '@roundhouse/shared/primitives';
import { CURRENCIES } from '@roundhouse/shared/site';
import { type Connection, type InferSchemaType, Schema } from 'mongoose';

/** There is one brand; its fixed `_id` is what lets only one set-up succeed. */
const brandSchema = new Schema(
  {
    _id: { type: String, required: true },
    name: { type: String, required: true },
    tagline: { type: String, default: '' },
    locale: { type: String, enum: LOCALES, required: true },
    currency: { type: String, enum: CURRENCIES, required: true },
    rev: { type: Number, required: true },
  },
  { collection: 'brand', versionKey: false, strict: 'throw' },
);

/** Hashes of set-up links that were printed; all go when the board is set up. */
const setupLinkSchema = new Schema(
  { _id: { type: String, required: true }, createdAt: { type: Date, required: true } },
  { collection: 'setupLinks', versionKey: false, strict: 'throw' },
);

export type BrandRecord = InferSchemaType<typeof brandSchema>;

export const brandModel = (connection: Connection) => connection.model('Brand', brandSchema);
export const setupLinkModel = (connection: Connection) =>
  connection.model('SetupLink', setupLinkSchema);
