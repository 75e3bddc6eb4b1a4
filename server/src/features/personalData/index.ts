import { actions, run } from '../../app/procedure.ts';
import { Refusal } from '../../app/refusal.ts';
import { eraseAccount } from './eraseAccount.ts';
import { orderDownload } from './orderDownload.ts';
import { readPersonalData } from './readPersonalData.ts';

export { asLeaving } from './asLeaving.ts';
export { carryOutErasures } from './carryOutErasures.ts';
export { createDownloadsStore, type DownloadsStore } from './downloads.store.ts';
export { createErasuresStore, type ErasuresStore } from './erasures.store.ts';
export type { JsonRecord, PersonalDataKeeper } from './keeper.ts';
export { forgetDownloads, makeDownloads } from './makeDownloads.ts';

export { namedAs } from './namedAs.ts';
export { ownRecords } from './ownRecords.ts';
export { personalDownloads } from './personalDownloads.ts';
export { withoutMention, wordsOfOthers } from './wordsOfOthers.ts';

export const personalDataHandlers = {
  read: actions.personalData.read.handler(run(readPersonalData)),
  orderDownload: actions.personalData.orderDownload.handler(run(orderDownload)),
  erase: actions.personalData.erase.handler(async ({ context, input }) => {
    const { parts, request } = context;
    // The session counts, not only the person: a fresh sign-in is one of this very browser.
    const found = await parts.sessions.find(request.headers);
    if (!found) throw new Refusal('not_signed_in');
    const leaving = { personId: found.asker.id, sessionId: found.sessionId };
    const { output, events } = await eraseAccount(parts, leaving, input);
    parts.broadcaster.tell(events);
    return output;
  }),
};
