import type { Board } from '@roundhouse/shared/boards';
import { lifetimeFrom } from '@roundhouse/shared/clocks';
import type { StoredEvent } from '@roundhouse/shared/events';
import type { Parts } from '../../app/parts.ts';
import { tellStatusChanged } from '../ideas/index.ts';

/** Ideas looked at in one go. */
const BATCH = 100;

/**
 * Follows boards whose owner switched the rule: off, and the time of their open ideas runs out no
 * more; on, and it begins for each with the moment of the switch (imported ideas have none, as
 * ever). Begun anew where it broke off: an idea that has its due is left as it is.
 */
export async function turnLifetimes(parts: Parts): Promise<void> {
  for (const { board, isOn, at } of await parts.boards.lifetimeTurns()) {
    const rule = { ...board.rules.lifetime, isOn };
    for (let after: string | null = null; ; ) {
      const ids: string[] = await parts.ideas.openOf(board.id, after, BATCH);
      for (const id of ids) {
        const events = await parts.ideaTurns(id, () => turn(parts, id, rule, at));
        parts.broadcaster.tell(events);
      }
      after = ids.at(-1) ?? null;
      if (ids.length < BATCH) break;
    }
    await parts.boards.finishLifetimeTurn(board.id, at);
  }
}

async function turn(
  parts: Parts,
  ideaId: string,
  rule: Board['rules']['lifetime'],
  at: Date,
): Promise<StoredEvent[]> {
  const change = await parts.storage.transaction(async (session) => {
    const idea = await parts.ideas.get(ideaId, session);
    if (idea?.status !== 'open' || idea.imported) return null;
    const isRight = rule.isOn ? idea.lifetime !== null : idea.lifetime === null;
    if (isRight) return null;
    const lifetime = lifetimeFrom(rule, idea.tally.supports, at);
    // Past its last milestone: nothing to run out.
    if (!lifetime && !idea.lifetime) return null;
    const turned = await parts.ideas.setLifetime(ideaId, lifetime, session);
    return turned && { idea: turned, from: idea.status, board: null };
  });
  return change ? (await tellStatusChanged(parts, change)).events : [];
}
