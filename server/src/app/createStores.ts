import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { createAccountsStore } from '../features/accounts/index.ts';
import { createAppealsStore } from '../features/appeals/index.ts';
import { createBoardsStore } from '../features/boards/index.ts';
import { createChallengeTimesStore } from '../features/challenges/index.ts';
import {
  createCommentMovesStore,
  createCommentsStore,
  createReactionsStore,
  createRelocationStore,
  createTalksStore,
} from '../features/comments/index.ts';
import { createConsentsStore } from '../features/consents/index.ts';
import { createDecisionsStore } from '../features/decisions/index.ts';
import { createFeedStore } from '../features/feed/index.ts';
import { createFilingStore } from '../features/filing/index.ts';
import { createHackFilesStore } from '../features/hackFiles/index.ts';
import { createHouseRulesStore } from '../features/houseRules/index.ts';
import {
  createIdeasStore,
  createIdeaTurns,
  createIdeaVersionsStore,
} from '../features/ideas/index.ts';
import { createImportRuns, createImportsStore } from '../features/imports/index.ts';
import { createMailsStore } from '../features/mail/index.ts';
import { createMergeSuggestionsStore, createMergesStore } from '../features/merging/index.ts';
import {
  createDeliveriesStore,
  createNoticeOrdersStore,
  createNoticePreferencesStore,
  createNoticesStore,
  createPushSubscriptionsStore,
  createSubscriptionsStore,
} from '../features/notices/index.ts';
import { createPeopleStore } from '../features/people/index.ts';
import { createDownloadsStore, createErasuresStore } from '../features/personalData/index.ts';
import { createPicturesStore } from '../features/pictures/index.ts';
import { createCalendarsStore, createPromisesStore } from '../features/promises/index.ts';
import { createQueueStore, createRepliesStore } from '../features/queue/index.ts';
import { createReportsStore } from '../features/reports/index.ts';
import { createInvitationsStore, createRepsStore } from '../features/reps/index.ts';
import {
  createDeskStore,
  createNotesStore,
  createResponsesStore,
  createTemplatesStore,
  createVerdictsStore,
} from '../features/responses/index.ts';
import { createRetentionStore } from '../features/retention/index.ts';
import { createSanctionsStore, createStandingsStore } from '../features/sanctions/index.ts';
import { createHoldsStore, createScreeningStore } from '../features/screening/index.ts';
import { createIdeaSearch } from '../features/search/index.ts';
import { createSiteStore } from '../features/site/index.ts';
import {
  createSupportGathering,
  createSupportsStore,
  createUnitedSupportsStore,
} from '../features/supports/index.ts';
import { createTimeline, createTimelineStore } from '../features/timeline/index.ts';
import { createDailyUse, createTrust, createTrustStore } from '../features/trust/index.ts';
import { createRhythmsStore, createUpdatesStore } from '../features/updates/index.ts';
import { createFileStore } from '../files/index.ts';
import { createJobsStore } from '../jobs/index.ts';
import type { Storage } from '../storage/storage.ts';
import { createPersonalData } from './createPersonalData.ts';
import { createPostings } from './createPostings.ts';
import { createQueueKeepers } from './createQueueKeepers.ts';
import { createTalk } from './createTalk.ts';

/** Every feature's store, and what features keep in memory beside it. */
export function createStores({ ROUNDHOUSE_DATA }: Config, { connection }: Storage, log: Logger) {
  const boards = createBoardsStore(connection);
  const people = createPeopleStore(connection);
  const ideas = createIdeasStore(connection);
  const ideaTurns = createIdeaTurns();
  const supports = createSupportsStore(connection);
  const comments = createCommentsStore(connection);
  const responses = createResponsesStore(connection);
  const reps = createRepsStore(connection);
  const updates = createUpdatesStore(connection);
  return {
    jobsStore: createJobsStore(connection),
    accountsStore: createAccountsStore(connection),
    mails: createMailsStore(connection),
    people,
    timeline: createTimeline(createTimelineStore(connection), people),
    site: createSiteStore(connection),
    boards,
    files: createFileStore(join(ROUNDHOUSE_DATA, 'files')),
    pictures: createPicturesStore(connection),
    hackFiles: createHackFilesStore(connection),
    ideas,
    ideaVersions: createIdeaVersionsStore(connection),
    filing: createFilingStore(ideas),
    ideaTurns,
    supportGathering: createSupportGathering(ideaTurns),
    promises: createPromisesStore(connection),
    calendars: createCalendarsStore(connection),
    invitations: createInvitationsStore(connection),
    responses,
    verdicts: createVerdictsStore(connection),
    notes: createNotesStore(connection),
    templates: createTemplatesStore(connection),
    desk: createDeskStore(ideas),
    decisions: createDecisionsStore(connection),
    reps,
    updates,
    rhythms: createRhythmsStore(connection),
    noticeOrders: createNoticeOrdersStore(connection),
    notices: createNoticesStore(connection),
    subscriptions: createSubscriptionsStore(connection),
    noticePreferences: createNoticePreferencesStore(connection),
    deliveries: createDeliveriesStore(connection),
    pushSubscriptions: createPushSubscriptionsStore(connection),
    sanctions: createSanctionsStore(connection),
    standings: createStandingsStore(connection),
    appeals: createAppealsStore(connection),
    merges: createMergesStore(connection),
    mergeSuggestions: createMergeSuggestionsStore(connection),
    unitedSupports: createUnitedSupportsStore(connection),
    supports,
    comments,
    reactions: createReactionsStore(connection),
    talks: createTalksStore(connection),
    relocation: createRelocationStore(connection),
    commentMoves: createCommentMovesStore(connection),
    ...createTalk({ ideas, boards, responses, updates, reps }),
    imports: createImportsStore(connection),
    importRuns: createImportRuns(),
    queue: createQueueStore(connection),
    replies: createRepliesStore(connection),
    reports: createReportsStore(connection),
    queueKeepers: createQueueKeepers(),
    search: createIdeaSearch(ideas.searchable, {
      onTrouble: (err, message) => log.error({ err }, message),
    }),
    feed: createFeedStore(ideas),
    houseRules: createHouseRulesStore(connection),
    consents: createConsentsStore(connection),
    retention: createRetentionStore(connection),
    personalData: createPersonalData(),
    downloads: createDownloadsStore(connection),
    erasures: createErasuresStore(connection),
    trust: createTrust(createTrustStore(connection)),
    holds: createHoldsStore(connection),
    screening: createScreeningStore(connection),
    challengeTimes: createChallengeTimesStore(connection),
    postings: createPostings(),
    dailyUse: createDailyUse({ ideas, comments, supports }),
  };
}
