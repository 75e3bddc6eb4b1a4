import { followComments } from './followComments.ts';
import { followDecisionPage, followDecisionsOfIdea } from './followDecisions.ts';
import { followDeskPage } from './followDesk.ts';
import type { Follower } from './follower.ts';
import { followFloods } from './followFloods.ts';
import { followMyHolds, followMyTrust } from './followGates.ts';
import { followFeedPage, followIdeaPage, followRemixTree, followSimilar } from './followIdeas.ts';
import { followImport, followImports } from './followImports.ts';
import { followMerges } from './followMerges.ts';
import { followFollowing, followInbox, followUnread } from './followNotices.ts';
import { followPerson } from './followPeople.ts';
import { followPersonalData } from './followPersonalData.ts';
import { followPromises } from './followPromises.ts';
import { followQueueItem, followQueuePage } from './followQueue.ts';
import { followMyReports } from './followReports.ts';
import { followRep, followReps } from './followReps.ts';
import { followNotes, followResponses } from './followResponses.ts';
import { followBoards, followBootstrap } from './followSite.ts';
import { followTimeline } from './followTimeline.ts';
import { followUpdate, followUpdates } from './followUpdates.ts';
import { ofEachPage } from './pages.ts';

/** How the data of each query changes with an event, by the path of its action in the contract. */
export const followers: Record<string, Follower> = {
  'site.bootstrap': followBootstrap as Follower,
  'boards.list': followBoards as Follower,
  'feed.list': ofEachPage(followFeedPage) as Follower,
  'ideas.get': followIdeaPage as Follower,
  'ideas.similar': followSimilar as Follower,
  'ideas.remixTree': followRemixTree as Follower,
  'comments.list': followComments as Follower,
  'timeline.list': followTimeline as Follower,
  'notices.list': followInbox as Follower,
  'notices.count': followUnread as Follower,
  'notices.isFollowing': followFollowing as Follower,
  'responses.list': followResponses as Follower,
  'responses.desk': ofEachPage(followDeskPage) as Follower,
  'responses.notes': followNotes as Follower,
  'decisions.list': ofEachPage(followDecisionPage) as Follower,
  'decisions.ofIdea': followDecisionsOfIdea as Follower,
  'promises.list': ofEachPage(followPromises) as Follower,
  'queue.list': ofEachPage(followQueuePage) as Follower,
  'queue.get': followQueueItem as Follower,
  'reports.mine': followMyReports as Follower,
  'integrity.floods': followFloods as Follower,
  'updates.list': followUpdates as Follower,
  'updates.get': followUpdate as Follower,
  'people.get': followPerson as Follower,
  'reps.list': followReps as Follower,
  'reps.get': followRep as Follower,
  'personalData.read': followPersonalData as Follower,
  'screening.mine': followMyHolds as Follower,
  'trust.mine': followMyTrust as Follower,
  'merging.list': followMerges as Follower,
  'imports.get': followImport as Follower,
  'imports.list': followImports as Follower,
};
