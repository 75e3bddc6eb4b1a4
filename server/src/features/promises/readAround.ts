import type { Parts } from '../../app/parts.ts';
import type { StoredRep } from '../reps/index.ts';
import { type Around, clockCalendar } from './advance.ts';

type Session = Parameters<Parts['promises']['insert']>[2];

/** Reads what the promises of a board go by, and who answers for it. */
export async function readAround(
  parts: Pick<Parts, 'calendars' | 'reps'>,
  boardId: string,
  session: Session,
): Promise<Around & { reps: StoredRep[] }> {
  const calendar = clockCalendar(await parts.calendars.of(boardId, session));
  const reps = await parts.reps.ofBoard(boardId, session);
  const sponsors = reps.filter(({ isSponsor }) => isSponsor);
  return { calendar, reps, sponsorIds: sponsors.map(({ personId }) => personId) };
}
