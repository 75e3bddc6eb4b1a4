import type { Inputs, Outputs } from '@roundhouse/shared/contract';
import type { StoredEvent } from '@roundhouse/shared/events';
import type { Merge } from '@roundhouse/shared/merging';
import { member } from '../../app/authorise.ts';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { inTurns, tellMoved } from '../comments/index.ts';
import { presentIdea } from '../ideas/index.ts';
import { tellQueue } from '../queue/index.ts';
import { readIdea } from './applyUnited.ts';
import { presentMerges } from './presentMerges.ts';
import { tellBoth } from './tellBoth.ts';
import { type Merged, writeMerge } from './writeMerge.ts';

/**
 * A moderator merges an idea into another, in one transaction: supporters are counted once, of two
 * pledges the newer is kept, comments come with their dates, followers follow on and are told.
 */
export const mergeIdeas: UseCase<Inputs['merging']['merge'], Outputs['merging']['merge']> = async (
  { parts, asker },
  { ideaId: sourceId, targetId },
) => {
  const { id: byId } = member(asker);
  const known = await parts.merges.ofSource(sourceId);
  if (known?.targetId.toHexString() === targetId) {
    const [merge] = await presentMerges(parts, [known]);
    if (!merge) throw new Refusal('not_found');
    const target = await presentIdea(parts, await readIdea(parts, targetId));
    return answer({ merge, target });
  }
  const merged = await inTurns(parts, [sourceId, targetId], () =>
    parts.storage.transaction((session) =>
      writeMerge(parts, { sourceId, targetId, byId }, session),
    ),
  );
  parts.jobs.poke('notices');
  const output = await outputOf(parts, merged);
  return { output, events: await tellAll(parts, merged, output.merge) };
};

async function outputOf(parts: Parts, { record, target }: Merged) {
  const [merge] = await presentMerges(parts, [record]);
  if (!merge) throw new Refusal('not_found');
  return { merge, target: await presentIdea(parts, target) };
}

async function tellAll(parts: Parts, merged: Merged, payload: Merge): Promise<StoredEvent[]> {
  const { moved, queued, entries } = merged;
  return [
    ...(await tellBoth(parts, merged)),
    ...entries,
    ...(moved ? await tellMoved(parts, moved) : []),
    ...(await Promise.all(queued.map((item) => tellQueue(parts, item)))).flat(),
    { name: 'idea.merged', payload },
  ];
}
