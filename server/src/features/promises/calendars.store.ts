import type { BoardCalendar } from '@roundhouse/shared/promises';
import { type ClientSession, type Connection, Types } from 'mongoose';
import { type CalendarRecord, calendarModel } from './calendars.model.ts';

export type CalendarsStore = ReturnType<typeof createCalendarsStore>;

/** Time zone of a board for which nobody has chosen one. */
const DEFAULT_TIME_ZONE = 'UTC';

/** Reads and writes when the boards' clocks run. */
export function createCalendarsStore(connection: Connection) {
  const calendars = calendarModel(connection);
  return {
    model: calendars,

    /** A board's calendar; one in UTC without holidays where none was kept. */
    async of(boardId: string, session?: ClientSession): Promise<BoardCalendar> {
      const record = await calendars
        .findById(boardId)
        .session(session ?? null)
        .lean<CalendarRecord>();
      if (!record) {
        return { boardId, timeZone: DEFAULT_TIME_ZONE, holidays: [], skipsWeekends: false, rev: 0 };
      }
      const { _id, ...calendar } = record;
      return { boardId, ...calendar };
    },

    async save(
      { boardId, ...calendar }: Omit<BoardCalendar, 'rev'>,
      session: ClientSession,
    ): Promise<BoardCalendar> {
      const record = await calendars
        .findByIdAndUpdate(
          new Types.ObjectId(boardId),
          { $set: calendar, $inc: { rev: 1 } },
          { upsert: true, returnDocument: 'after', session },
        )
        .lean<CalendarRecord>();
      const { _id, ...saved } = record as CalendarRecord;
      return { boardId, ...saved };
    },
  };
}
