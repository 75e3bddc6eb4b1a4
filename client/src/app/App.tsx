import { BrowserRouter, Navigate, Route, Routes } from 'react-router';
import { FeedPage } from '../features/feed/FeedPage.tsx';
import { useBootstrap } from './bootstrap.ts';
import * as page from './pages.ts';
import { AppShell } from './shell/AppShell.tsx';

/** Sends everyone to the set-up page until the house has a brand; then shows the board. */
function Home() {
  return useBootstrap().needsSetup ? <Navigate to="/setup" replace /> : <FeedPage />;
}

/** The table of pages. Tests render it inside a MemoryRouter. */
export function RouteTable() {
  return (
    <Routes>
      <Route element={<AppShell />}>
        <Route index element={<Home />} />
        <Route path="ideas/:id/edit" element={<page.EditPage />} />
        <Route path="ideas/:id/history" element={<page.IdeaHistoryPage />} />
        <Route path="ideas/:id/:slug?" element={<page.IdeaPage />} />
        <Route path="post" element={<page.ComposePage />} />
        <Route path="people/:id" element={<page.PersonPage />} />
        <Route path="sign-in" element={<page.SignInPage />} />
        <Route path="sign-up" element={<page.SignUpPage />} />
        <Route path="magic" element={<page.MagicLinkPage />} />
        <Route path="forgot" element={<page.ForgotPage />} />
        <Route path="reset" element={<page.ResetPage />} />
        <Route path="account" element={<page.AccountLayout />}>
          <Route index element={<page.AccountPage />} />
          <Route path="data" element={<page.MyDataPage />} />
          <Route path="reports" element={<page.MyReportsPage />} />
          <Route path="standing" element={<page.StandingPage />} />
          <Route path="held" element={<page.HeldPage />} />
        </Route>
        <Route path="inbox" element={<page.InboxPage />} />
        <Route path="following" element={<page.FollowingPage />} />
        <Route path="unsubscribe" element={<page.UnsubscribePage />} />
        <Route path="setup" element={<page.SetupPage />} />
        <Route path="house" element={<page.HouseLayout />}>
          <Route index element={<page.BrandPage />} />
          <Route path="people" element={<page.RolesPage />} />
          <Route path="reps" element={<page.HouseRepsPage />} />
          <Route path="board-rules/:slug?" element={<page.HouseBoardRulesPage />} />
          <Route path="filters" element={<page.FiltersPage />} />
          <Route path="house-rules" element={<page.EditRulesPage />} />
          <Route path="retention" element={<page.RetentionPage />} />
          <Route path="mail" element={<page.OutboxPage />} />
          <Route path="import" element={<page.ImportPage />} />
        </Route>
        <Route path="desk" element={<page.DeskPage />} />
        <Route path="desk/answer/:id?" element={<page.AnswerPage />} />
        <Route path="moderation" element={<page.ModerationLayout />}>
          <Route index element={<page.QueuePage />} />
          <Route path="ideas" element={<page.FilingPage />} />
          <Route path="floods" element={<page.FloodsPage />} />
          <Route path="floods/:id" element={<page.FloodPage />} />
          <Route path="merges" element={<page.MergesPage />} />
          <Route path="log" element={<page.LogPage />} />
          <Route path="people" element={<page.PeoplePage />} />
          <Route path="people/:id" element={<page.PersonRecordPage />} />
        </Route>
        <Route path="trust" element={<page.TrustPage />} />
        <Route path="transparency" element={<page.TransparencyPage />} />
        <Route path="complaints" element={<page.ComplaintsPage />} />
        <Route path="decisions" element={<page.DecisionsPage />} />
        <Route path="promises" element={<page.PromisesPage />} />
        <Route path="who-answers" element={<page.WhoAnswersPage />} />
        <Route path="boards/:slug/who-answers" element={<page.WhoAnswersPage />} />
        <Route path="boards/:slug/rules" element={<page.BoardRulesPage />} />
        <Route path="invitation" element={<page.InvitationPage />} />
        <Route path="updates" element={<page.UpdatesPage />} />
        <Route path="updates/drafts" element={<page.DraftsPage />} />
        <Route path="updates/write" element={<page.WritePage />} />
        <Route path="updates/:id/edit" element={<page.EditUpdatePage />} />
        <Route path="updates/:id/:slug?" element={<page.UpdatePage />} />
        <Route path="house-rules" element={<page.HouseRulesPage />} />
        <Route path="how-ranking-works" element={<page.RankingPage />} />
        <Route path="*" element={<page.NotFoundPage />} />
      </Route>
    </Routes>
  );
}

export function App() {
  return (
    <BrowserRouter>
      <RouteTable />
    </BrowserRouter>
  );
}
