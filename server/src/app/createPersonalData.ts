import { evidenceKeeper } from '../features/integrity/index.ts';
import { forgetUnconfirmed, personalAccess } from '../features/accounts/index.ts';
import { personalComments, personalReactions } from '../features/comments/index.ts';
import { personalIdeas } from '../features/ideas/index.ts';
import { personalImports } from '../features/imports/index.ts';
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
  mentionsInWords,
  ownRecords,
  type PersonalDataKeeper,
  personalDownloads,
} from '../features/personalData/index.ts';
import { personalReps } from '../features/reps/index.ts';
import { personalAnswers, personalNotes, personalVerdicts } from '../features/responses/index.ts';
import { reportsOfPerson } from '../features/reports/index.ts';
import type { RetentionKeeper } from '../features/retention/index.ts';
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
  ownRecords({
    name: 'heldPosts',
    collection: 'holds',
    by: 'authorId',
    without: ['input', 'decidedById', 'boardId'],
  }),
  ownRecords({ name: 'fingerprints', collection: 'fingerprints', by: 'personId' }),
  ownRecords({ name: 'supportEvidence', collection: 'supportEvidence', by: 'personId' }),
  personalSupports,
  // Before the ideas: it finds the answers to them by their author.
  personalAnswers,
  personalIdeas,
  personalComments,
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
  // Last: it looks through all words that are left.
  mentionsInWords,
  reportsOfPerson,
  ownRecords({ name: 'follows', collection: 'subscriptions', by: 'personId' }),
];

/** What goes after its time: each feature that has such a thing adds its line. */
const forgetting: RetentionKeeper[] = [
  evidenceKeeper,
  { key: 'notices', forgetBefore: forgetNotices },
  { key: 'mails', forgetBefore: forgetMails },
  { key: 'accounts', forgetBefore: forgetUnconfirmed },
  { key: 'uploads', forgetBefore: cleanUnusedUploads },
  { key: 'downloads', forgetBefore: forgetDownloads },
];

export type PersonalDataRegistry = {
  keepers: readonly PersonalDataKeeper[];
  forgetting: readonly RetentionKeeper[];
};

export const createPersonalData = (): PersonalDataRegistry => ({ keepers, forgetting });
