import { beginOfDay, dayIn } from '@roundhouse/shared/clocks';
import { daySchema } from '@roundhouse/shared/decisions';
import { idSchema } from '@roundhouse/shared/primitives';
import type { DeskRow } from '@roundhouse/shared/responses';
import { z } from 'zod';
import type { Parts } from '../../app/parts.ts';

/** Whose desk is read: these boards' ideas, or (`null`) those of all. */
export type DeskScope = { boardIds: string[] | null };
type Place = z.infer<typeof placeSchema>;
/** An idea on the desk, and where the list goes on behind it. */
export type Lying = { ideaId: string; dueAt: Date | null; place: Place };
type Section = {
  reason: DeskRow['reason'];
  read(parts: Parts, scope: DeskScope, after: Place | null, limit: number): Promise<Lying[]>;
};

const at = z.number().int();
const byDate = z.strictObject({ at, id: idSchema });
const byDay = z.strictObject({ nextDate: daySchema, id: idSchema });
const bySupports = z.strictObject({ supports: at, importedVotes: at, id: idSchema });
/** What a cursor of any of the lists may hold. */
export const placeSchema = z.union([byDate, byDay, bySupports]);

/** Days before its next date from which a decision lies on the desk. */
const NEAR_DAYS = 7;
const DAY_MS = 24 * 60 * 60 * 1000;

/** The lists that a desk is made of, the most pressing first. */
export const DESK_SECTIONS: readonly Section[] = [
  promises('late', 'late'),
  promises('due', 'due'),
  decisions('decision_late', 'late'),
  decisions('decision_due', 'waiting'),
  {
    reason: 'unanswered',
    async read({ desk }, { boardIds }, after, limit) {
      const from = bySupports.safeParse(after);
      const found = await desk.unanswered(boardIds, from.data ?? null, limit);
      return found.map((place) => ({ ideaId: place.id, dueAt: null, place }));
    },
  },
];

/** Promises that are not settled, by the day they are due. */
function promises(reason: 'late' | 'due', list: 'late' | 'due'): Section {
  return {
    reason,
    async read(parts, { boardIds }, after, limit) {
      const from = byDate.safeParse(after).data;
      const found = await parts.promises.list(
        { list, boardIds, after: from ? { at: new Date(from.at), ideaId: from.id } : null },
        limit,
      );
      return found.map(({ _id, dueAt }) => {
        const ideaId = _id.toHexString();
        return { ideaId, dueAt, place: { at: dueAt.getTime(), id: ideaId } };
      });
    },
  };
}

/** Decisions whose next date is over, or in the coming days (by the day in UTC). */
function decisions(
  reason: 'decision_late' | 'decision_due',
  nextState: 'late' | 'waiting',
): Section {
  return {
    reason,
    async read(parts, { boardIds }, after, limit) {
      const near = new Date(parts.clock().getTime() + NEAR_DAYS * DAY_MS);
      const until = nextState === 'waiting' ? dayIn(near, 'UTC') : null;
      const from = byDay.safeParse(after).data ?? null;
      const query = { nextState, boardIds, until, after: from };
      const found = await parts.decisions.byNextDate(query, limit);
      const zones = await zonesOf(
        parts,
        found.map(({ boardId }) => boardId.toHexString()),
      );
      return found.map(({ _id, ideaId, boardId, nextDate }) => ({
        ideaId: ideaId.toHexString(),
        dueAt: beginOfDay(nextDate, zones.get(boardId.toHexString()) ?? 'UTC'),
        place: { nextDate, id: _id.toHexString() },
      }));
    },
  };
}

async function zonesOf({ calendars }: Pick<Parts, 'calendars'>, boardIds: string[]) {
  const calendarOf = async (id: string) => [id, (await calendars.of(id)).timeZone] as const;
  return new Map(await Promise.all([...new Set(boardIds)].map(calendarOf)));
}
