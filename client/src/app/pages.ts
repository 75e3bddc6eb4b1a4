import { type ComponentType, lazy } from 'react';
import { addOtherPages } from '../i18n/index.ts';

/** Turns a module with named exports into a lazy component, which waits for its words too. */
function page<Name extends string>(
  load: () => Promise<Record<Name, ComponentType>>,
  name: NoInfer<Name>,
) {
  return lazy(async () => {
    const [module] = await Promise.all([load(), addOtherPages()]);
    return { default: module[name] };
  });
}

/* Every page but the feed is a chunk of its own, fetched when someone goes there. */
const accounts = () => import('../features/accounts/index.ts');
const house = () => import('../features/house/index.ts');
const boardRules = () => import('../features/boardRules/index.ts');
const about = () => import('../features/about/index.ts');

export const EditPage = page(() => import('../features/compose/EditPage.tsx'), 'EditPage');
export const ComposePage = page(() => import('../features/compose/ComposePage.tsx'), 'ComposePage');
export const IdeaPage = page(() => import('../features/ideas/IdeaPage.tsx'), 'IdeaPage');
export const IdeaHistoryPage = page(
  () => import('../features/ideas/IdeaHistoryPage.tsx'),
  'IdeaHistoryPage',
);
export const DeskPage = page(() => import('../features/desk/list/DeskPage.tsx'), 'DeskPage');
export const DeskCount = page(() => import('../features/desk/DeskCount.tsx'), 'DeskCount');
export const AnswerPage = page(
  () => import('../features/desk/composer/AnswerPage.tsx'),
  'AnswerPage',
);
export const ImportPage = page(() => import('../features/imports/ImportPage.tsx'), 'ImportPage');
export const MergesPage = page(() => import('../features/merging/MergesPage.tsx'), 'MergesPage');
export const PersonPage = page(() => import('../features/people/PersonPage.tsx'), 'PersonPage');
export const FloodsPage = page(
  () => import('../features/integrity/console/FloodsPage.tsx'),
  'FloodsPage',
);
export const FloodPage = page(
  () => import('../features/integrity/console/FloodPage.tsx'),
  'FloodPage',
);
export const PromisesPage = page(
  () => import('../features/promises/page/PromisesPage.tsx'),
  'PromisesPage',
);
export const WhoAnswersPage = page(
  () => import('../features/reps/WhoAnswersPage.tsx'),
  'WhoAnswersPage',
);
export const InvitationPage = page(
  () => import('../features/reps/InvitationPage.tsx'),
  'InvitationPage',
);
export const HouseRepsPage = page(
  () => import('../features/reps/house/HouseRepsPage.tsx'),
  'HouseRepsPage',
);
export const HouseBoardRulesPage = page(boardRules, 'HouseBoardRulesPage');
export const BoardRulesPage = page(boardRules, 'BoardRulesPage');
export const SignInPage = page(accounts, 'SignInPage');
export const SignUpPage = page(accounts, 'SignUpPage');
export const MagicLinkPage = page(accounts, 'MagicLinkPage');
export const ForgotPage = page(accounts, 'ForgotPage');
export const ResetPage = page(accounts, 'ResetPage');
export const DemoBar = page(() => import('../features/accounts/DemoBar.tsx'), 'DemoBar');
export const AccountLayout = page(accounts, 'AccountLayout');
export const AccountPage = page(accounts, 'AccountPage');
export const MyDataPage = page(
  () => import('../features/personalData/MyDataPage.tsx'),
  'MyDataPage',
);
const sanctions = () => import('../features/sanctions/pages.ts');
export const StandingStrip = page(
  () => import('../features/sanctions/StandingStrip.tsx'),
  'StandingStrip',
);
export const StandingPage = page(sanctions, 'StandingPage');
export const PeoplePage = page(sanctions, 'PeoplePage');
export const PersonRecordPage = page(sanctions, 'PersonRecordPage');
export const SetupPage = page(() => import('../features/setup/SetupPage.tsx'), 'SetupPage');
export const HouseLayout = page(house, 'HouseLayout');
export const BrandPage = page(house, 'BrandPage');
export const RolesPage = page(house, 'RolesPage');
export const OutboxPage = page(house, 'OutboxPage');
export const BellPanel = page(() => import('../features/notices/bell/BellPanel.tsx'), 'BellPanel');
export const InboxPage = page(() => import('../features/notices/inbox/InboxPage.tsx'), 'InboxPage');
export const FollowingPage = page(
  () => import('../features/notices/following/FollowingPage.tsx'),
  'FollowingPage',
);
export const UnsubscribePage = page(
  () => import('../features/notices/UnsubscribePage.tsx'),
  'UnsubscribePage',
);
export const ComplaintsPage = page(
  () => import('../features/complaints/ComplaintsPage.tsx'),
  'ComplaintsPage',
);
export const DecisionsPage = page(
  () => import('../features/decisions/DecisionsPage.tsx'),
  'DecisionsPage',
);
const writing = () => import('../features/updates/compose/WritePage.tsx');
export const UpdatesPage = page(
  () => import('../features/updates/list/UpdatesPage.tsx'),
  'UpdatesPage',
);
export const UpdatePage = page(
  () => import('../features/updates/page/UpdatePage.tsx'),
  'UpdatePage',
);
export const DraftsPage = page(
  () => import('../features/updates/list/DraftsPage.tsx'),
  'DraftsPage',
);
export const WritePage = page(writing, 'WritePage');
export const EditUpdatePage = page(writing, 'EditUpdatePage');
const queue = () => import('../features/queue/index.ts');
export const ModerationLayout = page(queue, 'ModerationLayout');
export const QueuePage = page(queue, 'QueuePage');
export const QueueCount = page(() => import('../features/queue/QueueCount.tsx'), 'QueueCount');
export const MyReportsPage = page(
  () => import('../features/reports/MyReportsPage.tsx'),
  'MyReportsPage',
);
export const HeldPage = page(() => import('../features/screening/held/HeldPage.tsx'), 'HeldPage');
export const FiltersPage = page(
  () => import('../features/screening/filters/FiltersPage.tsx'),
  'FiltersPage',
);
export const TrustPage = page(() => import('../features/trust/TrustPage.tsx'), 'TrustPage');
const audit = () => import('../features/audit/index.ts');
export const LogPage = page(audit, 'LogPage');
export const TransparencyPage = page(audit, 'TransparencyPage');
export const FilingPage = page(() => import('../features/filing/index.ts'), 'FilingPage');
export const RankingPage = page(about, 'RankingPage');
export const NotFoundPage = page(about, 'NotFoundPage');
export const HouseRulesPage = page(
  () => import('../features/houseRules/HouseRulesPage.tsx'),
  'HouseRulesPage',
);
export const EditRulesPage = page(
  () => import('../features/houseRules/edit/EditRulesPage.tsx'),
  'EditRulesPage',
);
export const RetentionPage = page(
  () => import('../features/retention/RetentionPage.tsx'),
  'RetentionPage',
);
export const RulesGate = page(() => import('../features/houseRules/RulesGate.tsx'), 'RulesGate');
