import type { Viewer } from '@roundhouse/shared/people';
import type { Bootstrap } from '@roundhouse/shared/site';
import { useQuery } from '@tanstack/react-query';
import { api, client } from './api.ts';

/** Reads what the server wrote into the page; where it wrote nothing (vite), asks for it. */
export async function readBootstrap(): Promise<Bootstrap> {
  const text = document.getElementById('bootstrap')?.textContent;
  return text ? (JSON.parse(text) as Bootstrap) : client.site.bootstrap();
}

export const bootstrapQuery = api.site.bootstrap.queryOptions({
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
