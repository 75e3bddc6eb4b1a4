import { VERDICTS, type Verdict } from '@roundhouse/shared/responses';
import { type Connection, Schema } from 'mongoose';

/** What one person says of one response; `_id` is `RESPONSE:PERSON`, so that there is never a second. */
export type VerdictRecord = { _id: string; verdict: Verdict };

const schema = new Schema<VerdictRecord>(
  {
    _id: { type: String, required: true },
    verdict: { type: String, enum: VERDICTS, required: true },
  },
  { collection: 'verdicts', versionKey: false, strict: 'throw' },
);

export const verdictModel = (connection: Connection) => connection.model('Verdict', schema);
