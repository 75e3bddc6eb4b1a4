import { isTimeZone } from '@roundhouse/shared/clocks';
import type { Inputs } from '@roundhouse/shared/contract';
import type { BoardCalendar } from '@roundhouse/shared/promises';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import type { UseCase } from '../../app/useCase.ts';
import { datesOf } from './advance.ts';
import { presentPromises } from './presentPromises.ts';
import type { PromiseRecord } from './promises.model.ts';
import { readAround } from './readAround.ts';

type Session = Parameters<Parts['promises']['insert']>[2];

/** Changes when a board's clocks run, and counts those that are not settled anew. */
export const saveCalendar: UseCase<Inputs['promises']['saveCalendar'], BoardCalendar> = async (
  { parts },
  { holidays, ...change },
) => {
  if (!isTimeZone(change.timeZone)) throw new Refusal('time_zone_unknown');
  if (!(await parts.boards.get(change.boardId))) throw new Refusal('not_found');
  const { calendar, moved } = await parts.storage.transaction(async (session) => {
    const saved = await parts.calendars.save({ ...change, holidays: inOrder(holidays) }, session);
    return { calendar: saved, moved: await countAnew(parts, saved, session) };
  });
  const told = await presentPromises(parts, moved);
  return {
    output: calendar,
    events: told.map((payload) => ({ name: 'promise.changed', payload }) as const),
  };
};

/** By date, each date once: the last name given for it. */
function inOrder(holidays: BoardCalendar['holidays']): BoardCalendar['holidays'] {
  const byDate = new Map(holidays.map((holiday) => [holiday.date, holiday]));
  return [...byDate.values()].sort((a, b) => a.date.localeCompare(b.date));
}

async function countAnew(
  parts: Parts,
  calendar: BoardCalendar,
  session: Session,
): Promise<PromiseRecord[]> {
  const around = await readAround(parts, calendar.boardId, session);
  const moved: PromiseRecord[] = [];
  for (const promise of await parts.promises.unsettledOf(calendar.boardId, session)) {
    const dates = datesOf(promise, around, parts.clock());
    const isSame =
      dates.dueAt.getTime() === promise.dueAt.getTime() &&
      dates.nextAt?.getTime() === promise.nextAt?.getTime();
    if (isSame) continue;
    const changed = await parts.promises.change(promise._id.toHexString(), dates, session);
    if (changed) moved.push(changed);
  }
  return moved;
}
