import { recordUnfinished } from '../features/audit/index.ts';
import { advanceDecisions } from '../features/decisions/index.ts';
import { failBrokenOff, failInterrupted } from '../features/imports/index.ts';
import {
  carryOutActs,
  lookForFloods,
  lookForSlowFloods,
  recountIdeas,
} from '../features/integrity/index.ts';
import { advanceLifetimes } from '../features/lifetimes/index.ts';
import { sendMails } from '../features/mail/index.ts';
import { suggestMerges } from '../features/merging/index.ts';
import { carryOutOrders, sendPushes, writeDigests } from '../features/notices/index.ts';
import { carryOutErasures, makeDownloads } from '../features/personalData/index.ts';
import { advancePromises } from '../features/promises/index.ts';
import { enforceRetention } from '../features/retention/index.ts';
import { forgetScreened } from '../features/screening/index.ts';
import { advanceTrust } from '../features/trust/index.ts';
import { advanceUpdates } from '../features/updates/index.ts';
import type { Job } from './job.ts';

/** Digests are written at eight o'clock here. */
const DIGEST_ZONE = 'UTC';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Everything the board does by itself, in the order in which it is done when due together. */
export const jobList: Job[] = [
  {
    name: 'imports',
    schedule: { everySeconds: 5 * MINUTE },
    run: failBrokenOff,
    onStart: failInterrupted,
  },
  { name: 'promises', schedule: { everySeconds: MINUTE }, run: advancePromises },
  { name: 'lifetimes', schedule: { everySeconds: 10 * MINUTE }, run: advanceLifetimes },
  { name: 'decisions', schedule: { everySeconds: HOUR }, run: advanceDecisions },
  { name: 'updates', schedule: { everySeconds: MINUTE }, run: advanceUpdates },
  { name: 'trust', schedule: { everySeconds: 15 * MINUTE }, run: advanceTrust },
  { name: 'set asides', schedule: { everySeconds: MINUTE }, run: carryOutActs },
  { name: 'floods', schedule: { everySeconds: 30 }, run: lookForFloods },
  { name: 'slow floods', schedule: { everySeconds: 10 * MINUTE }, run: lookForSlowFloods },
  { name: 'merge suggestions', schedule: { everySeconds: 5 * MINUTE }, run: suggestMerges },
  { name: 'notices', schedule: { everySeconds: MINUTE }, run: carryOutOrders },
  { name: 'mails', schedule: { everySeconds: MINUTE }, run: sendMails },
  { name: 'pushes', schedule: { everySeconds: MINUTE }, run: sendPushes },
  {
    name: 'daily digests',
    schedule: { cron: '0 8 * * *', zone: DIGEST_ZONE },
    run: (parts, now) => writeDigests(parts, 'daily', now),
  },
  {
    name: 'weekly digests',
    schedule: { cron: '0 8 * * 1', zone: DIGEST_ZONE },
    run: (parts, now) => writeDigests(parts, 'weekly', now),
  },
  { name: 'erasures', schedule: { everySeconds: 5 * MINUTE }, run: carryOutErasures },
  { name: 'downloads', schedule: { everySeconds: 5 * MINUTE }, run: makeDownloads },
  { name: 'retention', schedule: { everySeconds: DAY }, run: enforceRetention },
  { name: 'screened', schedule: { everySeconds: DAY }, run: forgetScreened },
  { name: 'unfinished acts', schedule: { everySeconds: MINUTE }, run: recordUnfinished },
  { name: 'recount', schedule: { everySeconds: MINUTE }, run: recountIdeas },
];
