import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import type { Accounts, AccountsStore, Sessions } from '../features/accounts/index.ts';
import type { AppealsStore } from '../features/appeals/index.ts';
import type { Audit } from '../features/audit/index.ts';
import type { BoardsStore } from '../features/boards/index.ts';
import type { Challenges, ChallengeTimesStore } from '../features/challenges/index.ts';
import type {
  CommentMovesStore,
  CommentsStore,
  ReactionsStore,
  RelocationStore,
  ResponseCheck,
  TalksStore,
  Topics,
} from '../features/comments/index.ts';
import type { ConsentsStore } from '../features/consents/index.ts';
import type { DecisionsStore } from '../features/decisions/index.ts';
import type { FeedStore } from '../features/feed/feed.store.ts';
import type { FilingStore } from '../features/filing/index.ts';
import type { HackFilesStore } from '../features/hackFiles/index.ts';
import type { HouseRulesStore } from '../features/houseRules/index.ts';
import type { IdeasStore } from '../features/ideas/ideas.store.ts';
import type { IdeaTurns } from '../features/ideas/ideaTurns.ts';
import type { IdeaVersionsStore } from '../features/ideas/ideaVersions.store.ts';
import type { ImportRuns, ImportsStore } from '../features/imports/index.ts';
import type {
  ActsStore,
  FloodsStore,
  FloodWatch,
  RecountsStore,
  SupportEvidence,
} from '../features/integrity/index.ts';
import type { Mailer, MailsStore, PostOffice } from '../features/mail/index.ts';
import type { MergeSuggestionsStore, MergesStore } from '../features/merging/index.ts';
import type {
  Arrivals,
  DeliveriesStore,
  NoticeOrdersStore,
  NoticePreferencesStore,
  NoticesStore,
  PushKeys,
  PushSubscriptionsStore,
  SubscriptionsStore,
  UnsubscribeTokens,
} from '../features/notices/index.ts';
import type { PeopleStore } from '../features/people/index.ts';
import type { DownloadsStore, ErasuresStore } from '../features/personalData/index.ts';
import type { PicturesStore } from '../features/pictures/index.ts';
import type { CalendarsStore, PromisesStore } from '../features/promises/index.ts';
import type { QueueKeepers, QueueStore, RepliesStore } from '../features/queue/index.ts';
import type { ReportsStore } from '../features/reports/index.ts';
import type { InvitationsStore, RepsStore } from '../features/reps/index.ts';
import type {
  DeskStore,
  NotesStore,
  ResponsesStore,
  TemplatesStore,
  VerdictsStore,
} from '../features/responses/index.ts';
import type { RetentionStore } from '../features/retention/index.ts';
import type { SanctionsStore, StandingsStore } from '../features/sanctions/index.ts';
import type {
  HoldsStore,
  Likeness,
  Postings,
  ScreeningStore,
} from '../features/screening/index.ts';
import type { IdeaSearch } from '../features/search/ideaSearch.ts';
import type { SiteStore } from '../features/site/index.ts';
import type { UnitedSupportsStore } from '../features/supports/index.ts';
import type { SupportGathering } from '../features/supports/supportGathering.ts';
import type { SupportsStore } from '../features/supports/supports.store.ts';
import type { Timeline } from '../features/timeline/index.ts';
import type { DailyUse, Trust } from '../features/trust/index.ts';
import type { RhythmsStore, UpdatesStore } from '../features/updates/index.ts';
import type { FileStore } from '../files/index.ts';
import type { Jobs } from '../jobs/index.ts';
import type { Broadcaster } from '../realtime/broadcaster.ts';
import type { Storage } from '../storage/storage.ts';
import type { PersonalDataRegistry } from './createPersonalData.ts';
import type { RateLimits } from './rateLimits.ts';

/** Whether requests should still be sent here. */
export type Readiness = { isDraining: boolean };

/** Everything a use case may need; made once in `main.ts`, or by a test in one line. */
export type Parts = {
  config: Config;
  log: Logger;
  /** Now. The one source of time. */
  clock: () => Date;
  storage: Storage;
  broadcaster: Broadcaster;
  sessions: Sessions;
  accounts: Accounts;
  accountsStore: AccountsStore;
  limits: RateLimits;
  /** Work that a machine must do before it may post, while a flood is on. */
  challenges: Challenges;
  /** Where a person at the server's terminal reads, unlike the log: links that must not be logged. */
  terminal: (text: string) => void;
  readiness: Readiness;
  /** What the board does by itself: `poke` lets a job run soon, `runDue` is for tests. */
  jobs: Jobs;
  site: SiteStore;
  people: PeopleStore;
  mails: MailsStore;
  mailer: Mailer;
  /** The way to the SMTP server; `null` where there is none. */
  postOffice: PostOffice | null;
  /** The board's address for links in what it sends, without a path. */
  base: string;
  boards: BoardsStore;
  /** Bytes of uploaded files. */
  files: FileStore;
  pictures: PicturesStore;
  hackFiles: HackFilesStore;
  ideas: IdeasStore;
  ideaVersions: IdeaVersionsStore;
  /** Where ideas are filed. */
  filing: FilingStore;
  /** Lets works on one idea's numbers follow each other, so that they do not conflict. */
  ideaTurns: IdeaTurns;
  promises: PromisesStore;
  /** When each board's clocks run. */
  calendars: CalendarsStore;
  reps: RepsStore;
  /** Who was invited to be one. */
  invitations: InvitationsStore;
  responses: ResponsesStore;
  verdicts: VerdictsStore;
  /** What colleagues tell each other about ideas. */
  notes: NotesStore;
  templates: TemplatesStore;
  /** Which ideas the brand has not answered. */
  desk: DeskStore;
  decisions: DecisionsStore;
  updates: UpdatesStore;
  /** Since when each board keeps the cadence of its updates. */
  rhythms: RhythmsStore;
  /** The outbox of notices. */
  noticeOrders: NoticeOrdersStore;
  /** Everybody's inbox. */
  notices: NoticesStore;
  /** What moderators did about people. */
  sanctions: SanctionsStore;
  appeals: AppealsStore;
  /** What sanctions take from people now. */
  standings: StandingsStore;
  /** Who follows what. */
  subscriptions: SubscriptionsStore;
  noticePreferences: NoticePreferencesStore;
  /** What of the notices still has to go out by mail or push. */
  deliveries: DeliveriesStore;
  pushSubscriptions: PushSubscriptionsStore;
  /** By which push services know this server. */
  pushKeys: PushKeys;
  /** Tells new notices to those who are connected. */
  arrivals: Arrivals;
  unsubscribeTokens: UnsubscribeTokens;
  supports: SupportsStore;
  /** Which ideas were merged into which. */
  merges: MergesStore;
  mergeSuggestions: MergeSuggestionsStore;
  /** All supports of ideas that are merged, or parted again. */
  unitedSupports: UnitedSupportsStore;
  /** Lets those who change their support of one idea in the same moment share a write. */
  supportGathering: SupportGathering;
  /** How supports came, in keyed hashes and for a published time. */
  evidence: SupportEvidence;
  /** What is suspicious about supports; `isOn()` says whether a flood is on now. */
  floods: FloodsStore & FloodWatch;
  /** What moderators did to supports. */
  setAsideActs: ActsStore;
  recounts: RecountsStore;
  /** What happened to ideas; features add to it in their transactions. */
  timeline: Timeline;
  comments: CommentsStore;
  reactions: ReactionsStore;
  /** What moderators made of talks. */
  talks: TalksStore;
  /** Takes comments from topic to topic. */
  relocation: RelocationStore;
  /** What was moved, so that it can be moved back. */
  commentMoves: CommentMovesStore;
  /** What comments can be about. */
  topics: Topics;
  /** Whether a comment on this idea can reply to this response. */
  isResponseTo: ResponseCheck;
  imports: ImportsStore;
  /** The imports this process carries out. */
  importRuns: ImportRuns;
  /** What moderators, reps and owners did. */
  audit: Audit;
  /** What waits for a moderator. */
  queue: QueueStore;
  /** What moderators keep to say again. */
  replies: RepliesStore;
  /** What people said breaks a rule. */
  reports: ReportsStore;
  /** Who shows what items of the queue are about. */
  queueKeepers: QueueKeepers;
  search: IdeaSearch;
  feed: FeedStore;
  /** The rules of conduct, version by version. */
  houseRules: HouseRulesStore;
  /** What people agreed to. */
  consents: ConsentsStore;
  /** How long what is kept. */
  retention: RetentionStore;
  /** What every feature keeps of people, and what goes after its time. */
  personalData: PersonalDataRegistry;
  downloads: DownloadsStore;
  erasures: ErasuresStore;
  /** How far each fan is known; sanctions lower it by `trust.lowerFor`. */
  trust: Trust;
  /** How much of a day's limits people used. */
  dailyUse: DailyUse;
  /** Posts that wait for a moderator. */
  holds: HoldsStore;
  /** What the owner wants looked at first. */
  screening: ScreeningStore;
  /** When challenges are asked for, as the owner said. */
  challengeTimes: ChallengeTimesStore;
  /** Whether something was posted in the last days already. */
  likeness: Likeness;
  /** How what was approved is posted. */
  postings: Postings;
};
