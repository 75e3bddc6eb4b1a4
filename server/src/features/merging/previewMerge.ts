import type { Inputs, Outputs } from '@roundhouse/shared/contract';
import type { Parts } from '../../app/parts.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { ownOf, said, unite } from '../supports/index.ts';
import { readIdea } from './applyUnited.ts';
import { countSide } from './countSide.ts';
import { obstacleTo } from './obstacle.ts';

/** What merging an idea into another would do, in numbers, and why it could not be done. */
export const previewMerge: UseCase<
  Inputs['merging']['preview'],
  Outputs['merging']['preview']
> = async ({ parts }, { ideaId, targetId }) => {
  const [from, into] = [await readIdea(parts, ideaId), await readIdea(parts, targetId)];
  const [source, target] = await Promise.all([countSide(parts, from), countSide(parts, into)]);
  const board = await parts.boards.get(into.boardId);
  return answer({
    source,
    target,
    after: {
      ...(await countPeople(parts, ideaId, targetId)),
      comments: source.comments + target.comments,
      followers: await countFollowers(parts, ideaId, targetId),
    },
    obstacle: obstacleTo(from, into, board?.isClosed ?? true),
  });
};

/** Supporters of both together, each once, and what becomes of their pledges; set aside ones not counted. */
async function countPeople(parts: Parts, sourceId: string, targetId: string) {
  const source = await parts.unitedSupports.all(sourceId);
  const target = await parts.unitedSupports.all(targetId);
  const count = { supporters: 0, both: 0, pledges: 0, pledgesReplaced: 0 };
  for (const personId of new Set([...source.keys(), ...target.keys()])) {
    const [one, other] = [source.get(personId), target.get(personId)];
    const others = one ? [said(one)] : [];
    const now = other ? said(other) : ownOf(undefined);
    const next = one?.isSupporting ? unite(now, others) : now;
    if (!next.isSupporting || next.setAside) continue;
    count.supporters++;
    if (next.pledge) count.pledges++;
    if (!one?.isCounted || !other?.isCounted) continue;
    count.both++;
    if (one.pledge && other.pledge && next.pledge === one.pledge) count.pledgesReplaced++;
  }
  return count;
}

async function countFollowers(parts: Parts, sourceId: string, targetId: string) {
  const source = await parts.subscriptions.all({ kind: 'idea', id: sourceId });
  const target = await parts.subscriptions.all({ kind: 'idea', id: targetId });
  return new Set([...source.keys(), ...target.keys()]).size;
}
