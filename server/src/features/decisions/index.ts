import { actions, run } from '../../app/procedure.ts';
import { listDecisions } from './listDecisions.ts';
import { listDecisionsOfIdea } from './listDecisionsOfIdea.ts';

export { advanceDecisions } from './advanceDecisions.ts';
export { decide, meetDecision } from './decide.ts';
export type { DecisionRecord, Signature } from './decisions.model.ts';
export { createDecisionsStore, type DecisionsStore } from './decisions.store.ts';
export { presentDecisions } from './presentDecisions.ts';

export const decisionsHandlers = {
  list: actions.decisions.list.handler(run(listDecisions)),
  ofIdea: actions.decisions.ofIdea.handler(run(listDecisionsOfIdea)),
};
