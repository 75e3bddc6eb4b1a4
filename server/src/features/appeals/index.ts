import { actions, run } from '../../app/procedure.ts';
import { decideAppeal } from './decideAppeal.ts';
import { postAppeal } from './postAppeal.ts';
import { readAppeal } from './readAppeal.ts';
import { readStanding } from './readStanding.ts';

export { appealQueue } from './appealQueue.ts';
export { type AppealsStore, createAppealsStore } from './appeals.store.ts';
export { personalAppeals } from './personalAppeals.ts';

export const appealsHandlers = {
  standing: actions.appeals.standing.handler(run(readStanding)),
  post: actions.appeals.post.handler(run(postAppeal)),
  get: actions.appeals.get.handler(run(readAppeal)),
  decide: actions.appeals.decide.handler(run(decideAppeal)),
};
