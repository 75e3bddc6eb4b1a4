import { type Asker, can } from '@roundhouse/shared/permissions';
import type { Parts } from '../app/parts.ts';

type Kept = { ownerId: string; ideaId: string | null };
type Asking = { askerOf: () => Promise<Asker> };

/**
 * Who may have an uploaded file: everyone what an idea, an answer or an update shows; only its owner
 * and moderators what nothing shows, as of a post that waits or was never sent, and what a
 * moderator hides.
 */
export async function readableBy(
  parts: Pick<Parts, 'ideas'>,
  { ownerId, ideaId }: Kept,
  { askerOf }: Asking,
): Promise<'everyone' | 'asker' | 'nobody'> {
  const [idea] = ideaId ? await parts.ideas.cards([ideaId]) : [];
  if (ideaId && !idea?.hidden) return 'everyone';
  const asker = await askerOf();
  return asker && (asker.id === ownerId || can(asker, 'idea.hide')) ? 'asker' : 'nobody';
}
