import type { Hold } from './schema.ts';

type Page = { holds: Hold[] };

/** A page of one's holds after one was told; a new one goes first where the page is the first. */
export function applyHoldChanged<P extends Page>(page: P, told: Hold, isFirst: boolean): P {
  const at = page.holds.findIndex(({ id }) => id === told.id);
  const known = page.holds[at];
  if (known) return told.rev > known.rev ? { ...page, holds: page.holds.with(at, told) } : page;
  return isFirst ? { ...page, holds: [told, ...page.holds] } : page;
}
