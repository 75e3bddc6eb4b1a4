import { QueryClient } from '@tanstack/react-query';

/** Live events keep what is on screen fresh, so a query is fresh for longer than usual. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 30_000, retry: 1, refetchOnWindowFocus: false },
      mutations: { retry: false },
    },
  });
}
