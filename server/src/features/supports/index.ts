import { actions, run } from '../../app/procedure.ts';
import { giveSupport } from './giveSupport.ts';
import { makePledge } from './makePledge.ts';
import { undoSupport } from './undoSupport.ts';
import { withdrawPledge } from './withdrawPledge.ts';

export { afterSupports } from './afterSupports.ts';
export { NO_SUPPORT } from './applyWishes.ts';
export { personalSupports } from './personalSupports.ts';
export { countAgainStep, setAsideStep } from './steps.ts';
export { createSupportGathering } from './supportGathering.ts';
export { createSupportsStore } from './supports.store.ts';
export { hotOf } from './tallyAfter.ts';
export { createUnitedSupportsStore, type UnitedSupportsStore } from './united.store.ts';
export { ownOf, said, unite } from './united.ts';
export { partSupports, type United, uniteSupports } from './uniteSupports.ts';
export { tellAfter, writeWishes } from './writeWishes.ts';

export const supportsHandlers = {
  give: actions.supports.give.handler(run(giveSupport)),
  undo: actions.supports.undo.handler(run(undoSupport)),
  pledge: actions.supports.pledge.handler(run(makePledge)),
  unpledge: actions.supports.unpledge.handler(run(withdrawPledge)),
};
