import type { Outputs } from '@roundhouse/shared/contract';
import { applyHoldChanged } from '@roundhouse/shared/screening';
import { applyTrustChanged } from '@roundhouse/shared/trust';
import type { Follower } from './follower.ts';
import { isPaged, type Paged } from './pages.ts';

type Page = Outputs['screening']['mine'];

/** Posts of mine that wait: a new one goes on the first page. */
export const followMyHolds: Follower<Paged<Page>> = (data, event) => {
  if (event.name !== 'hold.changed') return data;
  const { personId: _, ...told } = event.payload;
  if (!isPaged(data)) return applyHoldChanged(data, told, true);
  const isKnown = data.pages.some(({ holds }) => holds.some(({ id }) => id === told.id));
  const pages = data.pages.map((page, at) => applyHoldChanged(page, told, at === 0 && !isKnown));
  return pages.every((page, at) => page === data.pages[at]) ? data : { ...data, pages };
};

/** How far I am known. */
export const followMyTrust: Follower<Outputs['trust']['mine']> = (known, event) => {
  if (event.name !== 'trust.changed') return known;
  const { personId: _, ...told } = event.payload;
  return applyTrustChanged(known, told);
};
