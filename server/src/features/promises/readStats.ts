import { COUNTED_DAY_MS, dayIn } from '@roundhouse/shared/clocks';
import type { Inputs, Outputs } from '@roundhouse/shared/contract';
import { type CountedPromise, promiseStats } from '@roundhouse/shared/promises';
import { answer, type UseCase } from '../../app/useCase.ts';
import type { CalendarsStore } from './calendars.store.ts';
import type { SettledDates } from './promises.store.ts';

const MONTHS = 12;

/** How promises were kept in the last twelve months, in all and by board. */
export const readStats: UseCase<Inputs['promises']['stats'], Outputs['promises']['stats']> = async (
  { parts },
  { board: slug },
) => {
  const boards = (await parts.boards.list()).filter((board) => !slug || board.slug === slug);
  const counted = await Promise.all(
    boards.map(async ({ id }) => {
      const { timeZone } = await parts.calendars.of(id);
      return (await parts.promises.datesOf(id)).flatMap((dates) => countedOf(dates, id, timeZone));
    }),
  );
  const months = monthsUpTo(dayIn(parts.clock(), 'UTC').slice(0, 7));
  return answer(
    promiseStats(
      counted.flat(),
      months,
      boards.map(({ id }) => id),
    ),
  );
};

type Zone = Awaited<ReturnType<CalendarsStore['of']>>['timeZone'];

/** A promise that ended unanswered counts only where it was late by then. */
function countedOf(dates: SettledDates, boardId: string, timeZone: Zone): CountedPromise | [] {
  const { startedAt, dueAt, answeredAt, escalations } = dates;
  if (dates.state === 'ended' && escalations.length === 0) return [];
  const state = dates.state === 'ended' ? 'late' : dates.state;
  const days = answeredAt && (answeredAt.getTime() - startedAt.getTime()) / COUNTED_DAY_MS;
  return { boardId, state, dueMonth: dayIn(dueAt, timeZone).slice(0, 7), days };
}

/** Twelve months up to this one, oldest first. */
function monthsUpTo(month: string): string[] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return Array.from({ length: MONTHS }, (_, at) => {
    const first = new Date(Date.UTC(year, number - MONTHS + at, 1));
    return first.toISOString().slice(0, 7);
  });
}
