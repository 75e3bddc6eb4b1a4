import { actions, run } from '../../app/procedure.ts';
import { giveSupport } from './giveSupport.ts';
import { makePledge } from './makePledge.ts';
import { undoSupport } from './undoSupport.ts';
import { withdrawPledge } from './withdrawPledge.ts';

export { NO_SUPPORT } from './applyWishes.ts';
export { createSupportGathering } from './supportGathering.ts';
export { createSupportsStore } from './supports.store.ts';

export const supportsHandlers = {
  give: actions.supports.give.handler(run(giveSupport)),
  undo: actions.supports.undo.handler(run(undoSupport)),
  pledge: actions.supports.pledge.handler(run(makePledge)),
  unpledge: actions.supports.unpledge.handler(run(withdrawPledge)),
};
