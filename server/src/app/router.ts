import { appealsHandlers } from '../features/appeals/index.ts';
import { auditHandlers } from '../features/audit/index.ts';
import { boardsHandlers } from '../features/boards/index.ts';
import { challengesHandlers } from '../features/challenges/handlers.ts';
import { commentsHandlers } from '../features/comments/index.ts';
import { consentsHandlers } from '../features/consents/index.ts';
import { decisionsHandlers } from '../features/decisions/index.ts';
import { feedHandlers } from '../features/feed/index.ts';
import { filingHandlers } from '../features/filing/index.ts';
import { hackFilesHandlers } from '../features/hackFiles/index.ts';
import { houseRulesHandlers } from '../features/houseRules/index.ts';
import { ideasHandlers } from '../features/ideas/index.ts';
import { importsHandlers } from '../features/imports/index.ts';
import { integrityHandlers } from '../features/integrity/index.ts';
import { mailHandlers } from '../features/mail/index.ts';
import { mergingHandlers } from '../features/merging/index.ts';
import { noticesHandlers } from '../features/notices/index.ts';
import { peopleHandlers } from '../features/people/index.ts';
import { personalDataHandlers } from '../features/personalData/index.ts';
import { picturesHandlers } from '../features/pictures/index.ts';
import { promisesHandlers } from '../features/promises/index.ts';
import { queueHandlers } from '../features/queue/index.ts';
import { reportsHandlers } from '../features/reports/index.ts';
import { repsHandlers } from '../features/reps/index.ts';
import { responsesHandlers } from '../features/responses/index.ts';
import { retentionHandlers } from '../features/retention/index.ts';
import { sanctionsHandlers } from '../features/sanctions/index.ts';
import { screeningHandlers } from '../features/screening/index.ts';
import { siteHandlers } from '../features/site/index.ts';
import { supportsHandlers } from '../features/supports/index.ts';
import { timelineHandlers } from '../features/timeline/index.ts';
import { trustHandlers } from '../features/trust/index.ts';
import { updatesHandlers } from '../features/updates/index.ts';
import { actions } from './procedure.ts';

/** Who answers which action; an action without a handler does not compile. */
export const router = actions.router({
  site: siteHandlers,
  people: peopleHandlers,
  boards: boardsHandlers,
  ideas: ideasHandlers,
  supports: supportsHandlers,
  integrity: integrityHandlers,
  timeline: timelineHandlers,
  comments: commentsHandlers,
  feed: feedHandlers,
  pictures: picturesHandlers,
  hackFiles: hackFilesHandlers,
  imports: importsHandlers,
  mail: mailHandlers,
  notices: noticesHandlers,
  promises: promisesHandlers,
  reps: repsHandlers,
  responses: responsesHandlers,
  decisions: decisionsHandlers,
  updates: updatesHandlers,
  merging: mergingHandlers,
  audit: auditHandlers,
  filing: filingHandlers,
  queue: queueHandlers,
  houseRules: houseRulesHandlers,
  consents: consentsHandlers,
  retention: retentionHandlers,
  personalData: personalDataHandlers,
  sanctions: sanctionsHandlers,
  appeals: appealsHandlers,
  reports: reportsHandlers,
  trust: trustHandlers,
  screening: screeningHandlers,
  challenges: challengesHandlers,
});
