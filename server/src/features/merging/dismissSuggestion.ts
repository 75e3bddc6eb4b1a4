import type { Inputs, Outputs } from '@roundhouse/shared/contract';
import { member } from '../../app/authorise.ts';
import { Refusal } from '../../app/refusal.ts';
import type { UseCase } from '../../app/useCase.ts';
import { requireClaimFree, tellQueue } from '../queue/index.ts';
import { queueKeyOf } from './settleSuggestions.ts';

/** A moderator says that two ideas are not the same; the pair is never suggested again. */
export const dismissSuggestion: UseCase<
  Inputs['merging']['dismiss'],
  Outputs['merging']['dismiss']
> = async ({ parts, asker }, { suggestionId }) => {
  const { id: byId } = member(asker);
  const item = await parts.storage.transaction(async (session) => {
    const suggestion = await parts.mergeSuggestions.get(suggestionId, session);
    if (!suggestion) throw new Refusal('not_found');
    await requireClaimFree(parts, queueKeyOf(suggestion), byId, session);
    if (!(await parts.mergeSuggestions.settle(suggestionId, 'dismissed', session))) return null;
    const subject = { kind: 'merge', id: suggestionId } as const;
    await parts.audit.add({ act: 'merging.dismiss', byId, subject, personId: null }, session);
    const closing = { byId, at: parts.clock(), outcome: 'dismissed' };
    return parts.queue.close(queueKeyOf(suggestion), closing, session);
  });
  return { output: { suggestionId }, events: await tellQueue(parts, item) };
};
