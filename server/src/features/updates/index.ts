import { actions, run } from '../../app/procedure.ts';
import { discardUpdate } from './discardUpdate.ts';
import { draftUpdate } from './draft/draftUpdate.ts';
import { getUpdate } from './getUpdate.ts';
import { listDrafts } from './listDrafts.ts';
import { listUpdates } from './listUpdates.ts';
import { publishUpdate } from './publishUpdate.ts';
import { reactToUpdate, unreactToUpdate } from './reactToUpdate.ts';
import { saveUpdate } from './saveUpdate.ts';
import { showRhythm } from './showRhythm.ts';
import { unscheduleUpdate } from './unscheduleUpdate.ts';

export { advanceUpdates } from './advanceUpdates.ts';
export { presentUpdateCards } from './presentUpdates.ts';
export { createRhythmsStore, type RhythmsStore } from './rhythms.store.ts';
export { createUpdatesStore, type UpdatesStore } from './updates.store.ts';
export { updateTopic } from './updateTopic.ts';

export const updatesHandlers = {
  list: actions.updates.list.handler(run(listUpdates)),
  drafts: actions.updates.drafts.handler(run(listDrafts)),
  get: actions.updates.get.handler(run(getUpdate)),
  rhythm: actions.updates.rhythm.handler(run(showRhythm)),
  draft: actions.updates.draft.handler(run(draftUpdate)),
  save: actions.updates.save.handler(run(saveUpdate)),
  publish: actions.updates.publish.handler(run(publishUpdate)),
  unschedule: actions.updates.unschedule.handler(run(unscheduleUpdate)),
  discard: actions.updates.discard.handler(run(discardUpdate)),
  react: actions.updates.react.handler(run(reactToUpdate)),
  unreact: actions.updates.unreact.handler(run(unreactToUpdate)),
};
