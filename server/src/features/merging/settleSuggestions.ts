import type { Parts } from '../../app/parts.ts';
import { requireClaimFree } from '../queue/index.ts';
import type { SuggestionRecord } from './suggestions.model.ts';

type Session = Parameters<Parts['queue']['close']>[2];
type Settling = { sourceId: string; targetId: string; byId: string };
type QueueRecord = NonNullable<Awaited<ReturnType<Parts['queue']['close']>>>;

export const queueKeyOf = ({ _id }: Pick<SuggestionRecord, '_id'>) =>
  ({ kind: 'merge', subject: { kind: 'merge', id: _id.toHexString() } }) as const;

/**
 * Within the transaction of a merge: the suggestion of this pair was taken up, and others that name
 * the idea that was merged are gone. Answers the items of the queue that are closed by it.
 */
export async function settleSuggestions(
  parts: Pick<Parts, 'mergeSuggestions' | 'queue' | 'people' | 'clock'>,
  { sourceId, targetId, byId }: Settling,
  session: Session,
): Promise<QueueRecord[]> {
  const closed: QueueRecord[] = [];
  for (const suggestion of await parts.mergeSuggestions.about(sourceId, session)) {
    const ids = [suggestion.sourceId.toHexString(), suggestion.targetId.toHexString()];
    if (ids.includes(targetId))
      await requireClaimFree(parts, queueKeyOf(suggestion), byId, session);
    const outcome = ids.includes(targetId) ? 'accepted' : 'gone';
    await parts.mergeSuggestions.settle(suggestion._id.toHexString(), outcome, session);
    const closing = { byId, at: parts.clock(), outcome };
    const item = await parts.queue.close(queueKeyOf(suggestion), closing, session);
    if (item) closed.push(item);
  }
  return closed;
}
