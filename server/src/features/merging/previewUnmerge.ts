import type { Inputs, Outputs } from '@roundhouse/shared/contract';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { presentCards } from '../ideas/index.ts';
import { ownOf, said, unite } from '../supports/index.ts';
import { readIdea } from './applyUnited.ts';
import type { MergeRecord } from './merges.model.ts';
import { presentMerges } from './presentMerges.ts';
import { requireMerge } from './writeUnmerge.ts';

/** What taking an idea's merge back would do, in numbers. */
export const previewUnmerge: UseCase<
  Inputs['merging']['unmergePreview'],
  Outputs['merging']['unmergePreview']
> = async ({ parts }, { ideaId }) => {
  const record = await requireMerge(parts, ideaId);
  const source = await readIdea(parts, ideaId);
  const target = await readIdea(parts, record.targetId.toHexString());
  const [[merge], [from, into]] = await Promise.all([
    presentMerges(parts, [record]),
    presentCards(parts, [source, target]),
  ]);
  if (!merge || !from || !into) throw new Refusal('not_found');
  const { supporters, supportersSince } = await countStaying(parts, record);
  const comments = await countComments(parts, record);
  return answer({
    merge,
    source: { idea: from, supporters: source.tally.supports, comments: comments.back },
    target: {
      idea: into,
      supporters,
      supportersSince,
      comments: target.tally.comments - comments.back,
      commentsSince: comments.since,
    },
    mergedOnId: target.mergedIntoId,
  });
};

/** Who supports the target afterwards, and who of them came since. */
async function countStaying(parts: Parts, { sourceId, targetId, at }: MergeRecord) {
  const remaining = (await parts.merges.sourcesOf(targetId.toHexString())).filter(
    (id) => id !== sourceId.toHexString(),
  );
  const sources = await Promise.all(remaining.map((id) => parts.unitedSupports.all(id)));
  let [supporters, supportersSince] = [0, 0];
  for (const [personId, record] of await parts.unitedSupports.all(targetId.toHexString())) {
    const others = sources.flatMap((records) => records.get(personId) ?? []).map(said);
    const next = record.own ? unite(ownOf(record), others) : said(record);
    if (!next.isSupporting || next.setAside) continue;
    supporters++;
    if (!record.own && next.since && next.since > at) supportersSince++;
  }
  return { supporters, supportersSince };
}

/** How many comments go back, and how many that were written on the target since stay. */
async function countComments(parts: Parts, { moveId, targetId, at }: MergeRecord) {
  const move = moveId ? await parts.commentMoves.get(moveId) : null;
  const taken = new Set(move?.before.map(({ id }) => id));
  const topic = { kind: 'idea', id: targetId.toHexString() } as const;
  const there = await parts.storage.transaction((session) =>
    parts.relocation.allOn(topic, session),
  );
  const standing = there.filter(({ isDeleted }) => !isDeleted);
  const isBack = ({ id, rootId }: { id: string; rootId: string }) =>
    taken.has(id) || taken.has(rootId);
  const since = standing.filter(
    (comment) => !isBack(comment) && Date.parse(comment.createdAt) > at.getTime(),
  );
  return { back: standing.filter(isBack).length, since: since.length };
}
