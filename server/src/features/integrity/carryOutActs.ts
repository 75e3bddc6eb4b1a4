import { setTimeout as rest } from 'node:timers/promises';
import type { Parts } from '../../app/parts.ts';
import { stepAct, tellStepped } from './stepAct.ts';

/** Acts taken up in one run. */
const BATCH = 20;
/** Between two steps, in ms, so that those who use the board go first. */
const REST_MS = 50;

/** Carries acts on many supports to their end, step by step, from where each was broken off. */
export async function carryOutActs(parts: Parts): Promise<void> {
  for (const actId of await parts.setAsideActs.unfinished(BATCH)) {
    const act = await parts.setAsideActs.get(actId);
    if (!act) continue;
    for (let isLeft = true; isLeft && !parts.readiness.isDraining; ) {
      const stepped = await parts.ideaTurns(act.ideaId.toHexString(), () =>
        parts.storage.transaction((session) => stepAct(parts, actId, session)),
      );
      if (stepped) parts.broadcaster.tell(await tellStepped(parts, stepped));
      isLeft = stepped !== null && !stepped.act.isDone;
      await rest(REST_MS);
    }
  }
}
