import { QueryClient } from '@tanstack/react-query';
import i18next from 'i18next';
import { nameFormerMembers } from './formerMembers.ts';

/** Live events keep what is on screen fresh, so a query is fresh for longer than usual. */
export function createQueryClient(): QueryClient {
  const queries = new QueryClient({
    defaultOptions: {
      queries: { staleTime: 30_000, retry: 1, refetchOnWindowFocus: false },
      mutations: { retry: false },
    },
  });
  // Another language: names that are said in the reader's change in what is known already.
  i18next.on('languageChanged', () => queries.setQueriesData({}, nameFormerMembers));
  return queries;
}
