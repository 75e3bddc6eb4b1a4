import type { Parts } from '../../app/parts.ts';
import { archiveExpired } from './archiveExpired.ts';
import { turnLifetimes } from './turnLifetimes.ts';

export { type Lengthened, lengthenLife } from './lengthenLife.ts';
export { reviveIdea } from './reviveIdea.ts';

/** Boards that switched the rule first: what they switched off must not archive any more. */
export async function advanceLifetimes(parts: Parts): Promise<void> {
  await turnLifetimes(parts);
  await archiveExpired(parts);
}
