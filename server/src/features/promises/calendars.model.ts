import { type Connection, Schema, type Types } from 'mongoose';

/** When a board's clocks run; the identifier is the board's. */
export type CalendarRecord = {
  _id: Types.ObjectId;
  timeZone: string;
  holidays: { date: string; name: string }[];
  skipsWeekends: boolean;
  rev: number;
};

const schema = new Schema<CalendarRecord>(
  {
    timeZone: { type: String, required: true },
    holidays: {
      type: [new Schema({ date: String, name: String }, { _id: false })],
      required: true,
    },
    skipsWeekends: { type: Boolean, required: true },
    rev: { type: Number, required: true },
  },
  { collection: 'calendars', versionKey: false, strict: 'throw' },
);

export const calendarModel = (connection: Connection) => connection.model('Calendar', schema);
