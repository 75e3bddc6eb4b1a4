import { actions, run } from '../../app/procedure.ts';
import { approveHold } from './approveHold.ts';
import { listMyHolds } from './listMyHolds.ts';
import { readHold } from './readHold.ts';
import { rejectHold } from './rejectHold.ts';
import { reviseHold } from './reviseHold.ts';
import { readSettings, saveSettings } from './settings.ts';
import { withdrawHold } from './withdrawHold.ts';

export { createFingerprintsStore } from './fingerprints.store.ts';
export { forgetScreened } from './forgetScreened.ts';
export { holdQueueKeeper } from './holdQueueKeeper.ts';
export { createHoldsStore, type HoldsStore, type StoredHold } from './holds.store.ts';
export { keepHeldUploads } from './keepHeldUploads.ts';
export { createLikeness, type Likeness } from './likeness.ts';
export { personalHolds } from './personalHolds.ts';
export type { Posting, Postings } from './postings.ts';
export { postRejectedWithin } from './postRejected.ts';
export { screen } from './screen.ts';
export { createScreeningStore, type ScreeningStore } from './settings.store.ts';

export const screeningHandlers = {
  settings: actions.screening.settings.handler(run(readSettings)),
  saveSettings: actions.screening.saveSettings.handler(run(saveSettings)),
  mine: actions.screening.mine.handler(run(listMyHolds)),
  revise: actions.screening.revise.handler(run(reviseHold)),
  withdraw: actions.screening.withdraw.handler(run(withdrawHold)),
  get: actions.screening.get.handler(run(readHold)),
  approve: actions.screening.approve.handler(run(approveHold)),
  reject: actions.screening.reject.handler(run(rejectHold)),
};
