import { type Connection, Schema } from 'mongoose';

/** Who runs a job, and up to when it has been served. */
export type JobRecord = {
  /** The job's name. */
  _id: string;
  /** The node that runs it now; `null` for none. */
  holder: string | null;
  /** Until when nobody else may run it: its holder's lease, or the pause after a failure. */
  until: Date | null;
  /** When it last ended well. */
  lastRunAt: Date | null;
  /** All that was due up to here is done. */
  lastFor: Date;
  /** How often it has failed since it last ended well. */
  failures: number;
};

const schema = new Schema<JobRecord>(
  {
    _id: { type: String, required: true },
    holder: { type: String, default: null },
    until: { type: Date, default: null },
    lastRunAt: { type: Date, default: null },
    lastFor: { type: Date, required: true },
    failures: { type: Number, required: true },
  },
  { collection: 'jobs', versionKey: false, strict: 'throw' },
);

export const jobModel = (connection: Connection) => connection.model('Job', schema);
