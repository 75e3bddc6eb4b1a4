import { themeSchema } from '@roundhouse/shared/people';
import { MEMBER_ROLES } from '@roundhouse/shared/permissions';
import { LOCALES } from '@roundhouse/shared/primitives';
import { type Connection, type InferSchemaType, Schema, type Types } from 'mongoose';

/** The accounts part (Better Auth) makes people and checks their e-mail; both read this one collection. */
export const PEOPLE_COLLECTION = 'people';

const schema = new Schema(
  {
    name: { type: String, required: true },
    /** Each stretch of the name that begins at a word, folded; what a search matches the start of. */
    nameKeys: { type: [String], required: true },
    /** Lower case. */
    email: { type: String, required: true },
    emailVerified: { type: Boolean, required: true },
    image: { type: String, default: null },
    role: { type: String, enum: MEMBER_ROLES, required: true },
    bio: { type: String, default: '' },
    region: { type: String, default: '' },
    skills: { type: [String], default: [] },
    locale: { type: String, enum: LOCALES, required: true },
    theme: { type: String, enum: themeSchema.options, default: 'system' },
    /** Names the file of their picture; a new picture gets a new name. */
    avatarId: { type: String, default: null },
    /** The newest version of the house rules they accepted. */
    acceptedRules: { type: Number, default: 0 },
    /** Set once they erased their account: nothing but the identifier is left of them. */
    isFormer: { type: Boolean },
    createdAt: { type: Date, required: true },
    updatedAt: { type: Date, required: true },
  },
  { collection: PEOPLE_COLLECTION, versionKey: false, strict: 'throw' },
);
/** Named as Better Auth names it, which asks for the same one. */
schema.index({ email: 1 }, { unique: true, name: `${PEOPLE_COLLECTION}_email_uidx` });
schema.index({ nameKeys: 1 });
schema.index({ role: 1, _id: -1 });

export type PersonRecord = InferSchemaType<typeof schema> & { _id: Types.ObjectId };

export const personModel = (connection: Connection) => connection.model('Person', schema);
