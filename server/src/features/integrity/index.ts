import { actions, run } from '../../app/procedure.ts';
import { countSupportsAgain, setSupportsAside } from './changeSetAside.ts';
import { dismissCluster } from './dismissCluster.ts';
import { listActs } from './listActs.ts';
import { listFloodSupports } from './listFloodSupports.ts';
import { listFloods } from './listFloods.ts';
import { showFlood } from './showFlood.ts';
import { readRecount, startRecount } from './startRecount.ts';

export type { ActsStore } from './acts.store.ts';
export { carryOutActs } from './carryOutActs.ts';
export { countOneAgainWithin } from './countOneAgain.ts';
export { createIntegrity } from './createIntegrity.ts';
export type { SupportEvidence } from './evidence.ts';
export { evidenceKeeper } from './evidenceKeeper.ts';
export { floodKeeper } from './floodKeeper.ts';
export type { FloodsStore } from './floods.store.ts';
export type { FloodWatch } from './floodWatch.ts';
export { lookForFloods, lookForSlowFloods } from './lookForFloods.ts';
export { recountIdeas } from './recountIdeas.ts';
export type { RecountsStore } from './recounts.store.ts';
export { allAsideOf, type OneAside, oneAsideOf } from './setAsideOf.ts';

export const integrityHandlers = {
  floods: actions.integrity.floods.handler(run(listFloods)),
  flood: actions.integrity.flood.handler(run(showFlood)),
  supports: actions.integrity.supports.handler(run(listFloodSupports)),
  setAside: actions.integrity.setAside.handler(run(setSupportsAside)),
  countAgain: actions.integrity.countAgain.handler(run(countSupportsAgain)),
  dismiss: actions.integrity.dismiss.handler(run(dismissCluster)),
  acts: actions.integrity.acts.handler(run(listActs)),
  recount: actions.integrity.recount.handler(run(startRecount)),
  recounts: actions.integrity.recounts.handler(run(readRecount)),
};
