import { type DecisionStep, decisionStep, lastDayOfConcern } from '@roundhouse/shared/clocks';
import type { StoredEvent } from '@roundhouse/shared/events';
import type { IdeaStatus } from '@roundhouse/shared/ideas';
import type { Parts } from '../../app/parts.ts';
import type { StoredIdea } from '../ideas/index.ts';
import type { DecisionRecord } from './decisions.model.ts';
import type { NextPlace } from './decisions.store.ts';
import { presentDecisions } from './presentDecisions.ts';

type Session = Parameters<Parts['decisions']['insert']>[1];
/** What the clock did to one decision. */
type Advanced = { isMoved: boolean; changed: DecisionRecord | null };

/** Decisions looked at in one go. */
const BATCH = 100;

/**
 * Looks at every decision whose next date is near or past: reminds its owner a week before, and
 * says in public that it is late once the day is over in the board's time zone. Which those are is
 * asked of the board's calendar each time, so that a change of it needs no recounting. Answers how
 * many decisions moved.
 */
export async function advanceDecisions(parts: Parts): Promise<number> {
  const now = parts.clock();
  const zoneOf = timeZones(parts);
  let moved = 0;
  let after: NextPlace | null = null;
  for (;;) {
    const batch: DecisionRecord[] = await parts.decisions.byNextDate(
      { nextState: 'waiting', boardIds: null, until: lastDayOfConcern(now), after },
      BATCH,
    );
    for (const decision of batch) {
      const step = stepOf(decision, now, await zoneOf(decision));
      if (step && (await advance(parts, decision._id.toHexString()))) moved++;
    }
    const last = batch.at(-1);
    if (!last || batch.length < BATCH) break;
    after = { nextDate: last.nextDate, id: last._id.toHexString() };
  }
  if (moved > 0) parts.jobs.poke('notices');
  return moved;
}

/** Reads the time zone of each board once. */
function timeZones({ calendars }: Pick<Parts, 'calendars'>) {
  const known = new Map<string, string>();
  return async ({ boardId }: DecisionRecord): Promise<string> => {
    const id = boardId.toHexString();
    const timeZone = known.get(id) ?? (await calendars.of(id)).timeZone;
    known.set(id, timeZone);
    return timeZone;
  };
}

/** What is to be done about a decision now; `null` for nothing. */
function stepOf(decision: DecisionRecord, now: Date, timeZone: string): DecisionStep {
  if (decision.nextState !== 'waiting' || decision.replacedById) return null;
  const step = decisionStep(decision.nextDate, now, timeZone);
  return step === 'soon' && decision.isReminded ? null : step;
}

async function advance(parts: Parts, id: string): Promise<boolean> {
  const { isMoved, changed } = await parts.storage.transaction((session) =>
    move(parts, id, session),
  );
  if (changed) {
    const decisions = await presentDecisions(parts, [changed]);
    parts.broadcaster.tell(
      decisions.map((payload): StoredEvent => ({ name: 'decision.changed', payload })),
    );
  }
  return isMoved;
}

async function move(parts: Parts, id: string, session: Session): Promise<Advanced> {
  const decision = await parts.decisions.get(id, session);
  const idea = decision && (await parts.ideas.get(decision.ideaId.toHexString(), session));
  if (!idea || GONE.includes(idea.status)) return { isMoved: false, changed: null };
  const { timeZone } = await parts.calendars.of(idea.boardId, session);
  const step = stepOf(decision, parts.clock(), timeZone);
  if (!step) return { isMoved: false, changed: null };
  await orderNotice(parts, { idea, decision, detail: `decision_${step}` }, session);
  if (step === 'late') {
    return { isMoved: true, changed: await parts.decisions.change(id, LATE, session) };
  }
  await parts.decisions.markReminded(id, session);
  return { isMoved: true, changed: null };
}

const LATE = { nextState: 'late' } as const;
/** Of these ideas nobody waits for a word any more. */
const GONE: readonly IdeaStatus[] = ['withdrawn', 'merged'];

type Told = {
  idea: StoredIdea;
  decision: DecisionRecord;
  detail: 'decision_soon' | 'decision_late';
};

/** Tells the owner of a decision. */
async function orderNotice(
  parts: Pick<Parts, 'noticeOrders' | 'clock'>,
  { idea, decision, detail }: Told,
  session: Session,
): Promise<void> {
  await parts.noticeOrders.add(
    {
      kind: 'promise',
      audience: { personIds: [decision.owner.personId] },
      group: `idea:${idea.id}`,
      about: { [idea.language]: idea.title },
      path: `/ideas/${idea.id}/${idea.slug}`,
      actorId: null,
      detail,
      at: parts.clock(),
    },
    session,
  );
}
