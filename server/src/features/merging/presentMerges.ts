import type { Merge } from '@roundhouse/shared/merging';
import type { Parts } from '../../app/parts.ts';
import { concealed } from '../ideas/index.ts';
import type { MergeRecord } from './merges.model.ts';

/** Merges as moderators see them, with people and titles as they are now. */
export async function presentMerges(
  parts: Pick<Parts, 'ideas' | 'people'>,
  records: MergeRecord[],
): Promise<Merge[]> {
  const ideaIds = records.flatMap(({ sourceId, targetId }) => [sourceId, targetId]);
  const personIds = records.flatMap(({ byId, undone }) => [byId, undone?.byId ?? []].flat());
  const [cards, people] = await Promise.all([
    parts.ideas.cards(ideaIds.map((id) => id.toHexString())),
    parts.people.briefs(personIds.map((id) => id.toHexString())),
  ]);
  const named = new Map(
    cards.map(concealed).map(({ id, title, slug }) => [id, { id, title, slug }]),
  );
  return records.flatMap(({ _id, sourceId, targetId, byId, at, supporters, comments, undone }) => {
    const source = named.get(sourceId.toHexString());
    const target = named.get(targetId.toHexString());
    if (!source || !target) return [];
    return {
      id: _id.toHexString(),
      source,
      target,
      by: people.get(byId.toHexString()) ?? null,
      at: at.toISOString(),
      supporters,
      comments,
      undone: undone && {
        by: people.get(undone.byId.toHexString()) ?? null,
        at: undone.at.toISOString(),
      },
    };
  });
}
