import { actions, run } from '../../app/procedure.ts';
import { refileIdeas } from './refileIdeas.ts';

export { createFilingStore, type FilingStore } from './filing.store.ts';

export const filingHandlers = {
  refile: actions.filing.refile.handler(run(refileIdeas)),
};
