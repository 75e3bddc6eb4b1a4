import { createBrowserRouter, Navigate, type RouteObject, RouterProvider } from 'react-router';
import { FeedPage } from '../features/feed/FeedPage.tsx';
import { useBootstrap } from './bootstrap.ts';
import { RouteError } from './RouteError.tsx';
import { AppShell } from './shell/AppShell.tsx';

/** Sends everyone to the set-up page until the house has a brand; then shows the board. */
function Home() {
  return useBootstrap().needsSetup ? <Navigate to="/setup" replace /> : <FeedPage />;
}

/** Every page but the first is a chunk of its own, fetched when someone goes there. */
export const pages: RouteObject[] = [
  { index: true, Component: Home },
  {
    path: 'ideas/:id/edit',
    lazy: async () => ({ Component: (await import('../features/compose/EditPage.tsx')).EditPage }),
  },
  {
    path: 'ideas/:id/history',
    lazy: async () => ({
      Component: (await import('../features/ideas/IdeaHistoryPage.tsx')).IdeaHistoryPage,
    }),
  },
  {
    path: 'ideas/:id/:slug?',
    lazy: async () => ({ Component: (await import('../features/ideas/IdeaPage.tsx')).IdeaPage }),
  },
  {
    path: 'post',
    lazy: async () => ({
      Component: (await import('../features/compose/ComposePage.tsx')).ComposePage,
    }),
  },
  {
    path: 'people/:id',
    lazy: async () => ({
      Component: (await import('../features/people/PersonPage.tsx')).PersonPage,
    }),
  },
  {
    path: 'sign-in',
    lazy: async () => ({
      Component: (await import('../features/accounts/SignInPage.tsx')).SignInPage,
    }),
  },
  {
    path: 'sign-up',
    lazy: async () => ({
      Component: (await import('../features/accounts/SignUpPage.tsx')).SignUpPage,
    }),
  },
  {
    path: 'magic',
    lazy: async () => ({
      Component: (await import('../features/accounts/MagicLinkPage.tsx')).MagicLinkPage,
    }),
  },
  {
    path: 'forgot',
    lazy: async () => ({
      Component: (await import('../features/accounts/ForgotPage.tsx')).ForgotPage,
    }),
  },
  {
    path: 'reset',
    lazy: async () => ({
      Component: (await import('../features/accounts/ResetPage.tsx')).ResetPage,
    }),
  },
  {
    path: 'account',
    lazy: async () => ({
      Component: (await import('../features/accounts/AccountPage.tsx')).AccountPage,
    }),
  },
  {
    path: 'setup',
    lazy: async () => ({ Component: (await import('../features/setup/SetupPage.tsx')).SetupPage }),
  },
  {
    path: 'house',
    lazy: async () => ({
      Component: (await import('../features/house/HouseLayout.tsx')).HouseLayout,
    }),
    children: [
      {
        index: true,
        lazy: async () => ({
          Component: (await import('../features/house/BrandPage.tsx')).BrandPage,
        }),
      },
      {
        path: 'people',
        lazy: async () => ({
          Component: (await import('../features/house/RolesPage.tsx')).RolesPage,
        }),
      },
      {
        path: 'mail',
        lazy: async () => ({
          Component: (await import('../features/house/OutboxPage.tsx')).OutboxPage,
        }),
      },
      {
        path: 'import',
        lazy: async () => ({
          Component: (await import('../features/imports/ImportPage.tsx')).ImportPage,
        }),
      },
    ],
  },
  {
    path: 'how-ranking-works',
    lazy: async () => ({
      Component: (await import('../features/about/RankingPage.tsx')).RankingPage,
    }),
  },
  {
    path: '*',
    lazy: async () => ({
      Component: (await import('../features/about/NotFoundPage.tsx')).NotFoundPage,
    }),
  },
];

const router = createBrowserRouter([
  {
    Component: AppShell,
    HydrateFallback: () => null,
    children: [{ errorElement: <RouteError />, children: pages }],
  },
]);

export function Routes() {
  return <RouterProvider router={router} />;
}
