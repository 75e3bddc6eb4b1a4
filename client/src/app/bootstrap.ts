import { queryOptions, useQuery } from '@tanstack/react-query';

export interface Brand {
  name: string;
  tagline: string;
  currency: string;
}

export interface BoardSummary {
  id: string;
  slug: string;
  name: string;
}

export interface Viewer {
  id: string;
  name: string;
  role: 'fan' | 'rep' | 'moderator' | 'owner';
  avatarUrl: string | null;
  locale: string | null;
  theme: 'light' | 'dark' | 'auto' | null;
}

/** What the first page needs besides its list: the server writes it into the shell. */
export interface Bootstrap {
  brand: Brand | null;
  boards: BoardSummary[];
  viewer: Viewer | null;
  locale: string;
  needsSetup: boolean;
  isDemo: boolean;
}

/** Reads what the server wrote into the page; where it wrote nothing (vite), asks for it. */
export async function readBootstrap(): Promise<Bootstrap> {
  const text = document.getElementById('bootstrap')?.textContent;
  if (text) return JSON.parse(text) as Bootstrap;
  return fetchBootstrap();
}

async function fetchBootstrap(): Promise<Bootstrap> {
  const answer = await fetch('/api/bootstrap', { credentials: 'same-origin' });
  if (!answer.ok) throw new Error(`bootstrap answered ${answer.status}`);
  return (await answer.json()) as Bootstrap;
}

export const bootstrapQuery = queryOptions({
  queryKey: ['bootstrap'],
  queryFn: fetchBootstrap,
  staleTime: Number.POSITIVE_INFINITY,
});

/** Brand, boards and who is looking; filled before the first render, refetched on sign-in. */
export function useBootstrap(): Bootstrap {
  const { data } = useQuery(bootstrapQuery);
  if (!data) throw new Error('The bootstrap is put in the cache before the first render.');
  return data;
}

/** Who is looking, or null for a guest. */
export function useViewer(): Viewer | null {
  return useBootstrap().viewer;
}
