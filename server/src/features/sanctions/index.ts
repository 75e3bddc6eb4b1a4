import { actions, run } from '../../app/procedure.ts';
import { findPeople } from './findPeople.ts';
import { giveSanction } from './giveSanction.ts';
import { liftSanction } from './liftSanction.ts';
import { listRunning } from './listRunning.ts';
import { readPersonRecord } from './readPersonRecord.ts';

export { liftWithin } from './liftSanction.ts';
export { STANDING_PATH, YOUR_ACCOUNT } from './orderSanctionNotice.ts';
export { personalSanctions } from './personalSanctions.ts';
export { presentSanctions } from './presentSanctions.ts';
export {
  createSanctionsStore,
  type SanctionsStore,
  type StoredSanction,
} from './sanctions.store.ts';
export { createStandingsStore, type StandingsStore } from './standings.store.ts';
export { tellStanding } from './tellStanding.ts';

export const sanctionsHandlers = {
  give: actions.sanctions.give.handler(run(giveSanction)),
  lift: actions.sanctions.lift.handler(run(liftSanction)),
  running: actions.sanctions.running.handler(run(listRunning)),
  findPeople: actions.sanctions.findPeople.handler(run(findPeople)),
  person: actions.sanctions.person.handler(run(readPersonRecord)),
};
