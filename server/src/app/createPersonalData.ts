import { forgetSessions, forgetUnconfirmed, personalAccess } from '../features/accounts/index.ts';
import { personalAppeals } from '../features/appeals/index.ts';
import { personalActs, personalActsAbout } from '../features/audit/index.ts';
import {
  personalComments,
  personalReactions,
  personalSummaries,
} from '../features/comments/index.ts';
import { personalIdeas } from '../features/ideas/index.ts';
import { personalImports } from '../features/imports/index.ts';
import { evidenceKeeper } from '../features/integrity/index.ts';
import { forgetMails, personalMails } from '../features/mail/index.ts';
import {
  forgetNotices,
  personalDeliveries,
  personalFollows,
  personalNotices,
  personalPreferences,
  personalPushes,
} from '../features/notices/index.ts';
import { personalProfile } from '../features/people/index.ts';
import {
  forgetDownloads,
  ownRecords,
  type PersonalDataKeeper,
  personalDownloads,
  wordsOfOthers,
} from '../features/personalData/index.ts';
import {
  forgetReportWords,
  reportsAboutPerson,
  reportsOfPerson,
} from '../features/reports/index.ts';
import { personalReps } from '../features/reps/index.ts';
import { personalAnswers, personalNotes, personalVerdicts } from '../features/responses/index.ts';
import type { RetentionKeeper } from '../features/retention/index.ts';
import { personalSanctions } from '../features/sanctions/index.ts';
import { personalHolds } from '../features/screening/index.ts';
import { personalSupports } from '../features/supports/index.ts';
import { cleanUnusedUploads } from '../jobs/cleanUnusedUploads.ts';

/**
 * What the board keeps of people, feature by feature: each adds its lines. A download holds what
 * all of them export, an erasure runs through all of them, in this order.
 */
const keepers: PersonalDataKeeper[] = [
  personalProfile,
  personalAccess,
  ownRecords({ name: 'trust', collection: 'trust', by: '_id' }),
  personalHolds,
  ownRecords({ name: 'fingerprints', collection: 'fingerprints', by: 'personId' }),
  ownRecords({ name: 'supportEvidence', collection: 'supportEvidence', by: 'personId' }),
  personalSupports,
  // Before the ideas: it finds the answers to them by their author.
  personalAnswers,
  personalIdeas,
  personalComments,
  ownRecords({ name: 'commentDeletions', collection: 'commentDeletions', by: 'personId' }),
  personalReactions,
  personalVerdicts,
  personalNotes,
  personalFollows,
  personalPreferences,
  personalPushes,
  personalDeliveries,
  personalNotices,
  personalReps,
  personalImports,
  ownRecords({ name: 'consents', collection: 'consents', by: 'personId' }),
  personalDownloads,
  personalMails,
  reportsOfPerson,
  reportsAboutPerson,
  personalAppeals,
  personalSanctions,
  ownRecords({ name: 'standing', collection: 'standings', by: '_id' }),
  personalSummaries,
  personalActs,
  personalActsAbout,
  // Last: it looks through all words that are left.
  wordsOfOthers,
];

/** What goes after its time: each feature that has such a thing adds its line. */
const forgetting: RetentionKeeper[] = [
  evidenceKeeper,
  { key: 'notices', forgetBefore: forgetNotices },
  { key: 'mails', forgetBefore: forgetMails },
  { key: 'sessions', forgetBefore: forgetSessions },
  { key: 'reports', forgetBefore: forgetReportWords },
  { key: 'accounts', forgetBefore: forgetUnconfirmed },
  { key: 'uploads', forgetBefore: cleanUnusedUploads },
  { key: 'downloads', forgetBefore: forgetDownloads },
];

export type PersonalDataRegistry = {
  keepers: readonly PersonalDataKeeper[];
  forgetting: readonly RetentionKeeper[];
};

export const createPersonalData = (): PersonalDataRegistry => ({ keepers, forgetting });
