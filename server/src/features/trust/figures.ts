import type { TrustFigures } from '@roundhouse/shared/trust';
import type { Parts } from '../../app/parts.ts';

/** What lets a person's trust grow, counted from the records; what one gave oneself does not count. */
export async function figuresOf(
  parts: Pick<Parts, 'ideas' | 'supports' | 'comments' | 'reactions'>,
  personId: string,
  days: number,
): Promise<TrustFigures> {
  const [supported, marked] = await Promise.all([
    parts.ideas.supportsReceived(personId),
    parts.comments.markedUseful(personId),
  ]);
  const [own, ownMarks] = await Promise.all([
    parts.supports.countAmong(personId, supported.ideaIds),
    parts.reactions.among(personId, marked.commentIds),
  ]);
  const ownUseful = Object.values(ownMarks).filter((reaction) => reaction === 'useful').length;
  return {
    days,
    supports: Math.max(0, supported.supports - own),
    useful: Math.max(0, marked.useful - ownUseful),
  };
}
