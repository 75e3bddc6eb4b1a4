import { actions, run } from '../../app/procedure.ts';
import { readMyTrust } from './readMyTrust.ts';
import { readToday } from './readToday.ts';

export { advanceTrust } from './advanceTrust.ts';
export { contentsOf } from './contentsOf.ts';
export { createDailyUse, type DailyUse } from './dailyUse.ts';
export { tellTrust } from './myTrust.ts';
export { noteVisit } from './noteVisit.ts';
export { requireAllowed } from './requireAllowed.ts';
export { createTrustStore } from './trust.store.ts';
export { createTrust, type Trust } from './trustKeeping.ts';

export const trustHandlers = {
  mine: actions.trust.mine.handler(run(readMyTrust)),
  today: actions.trust.today.handler(run(readToday)),
};
