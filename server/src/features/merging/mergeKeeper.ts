import type { QueueShown } from '@roundhouse/shared/queue';
import { presentCards } from '../ideas/index.ts';
import type { QueueKeeper } from '../queue/index.ts';

/** Shows two ideas that may be the same: the younger one, and what it may be merged into. */
export const mergeKeeper: QueueKeeper = {
  async show(parts, subjects) {
    const records = await parts.mergeSuggestions.of(subjects.map(({ id }) => id));
    const ids = records.flatMap(({ sourceId, targetId }) => [sourceId, targetId]);
    const stored = await parts.ideas.cards(ids.map((id) => id.toHexString()));
    const cards = new Map((await presentCards(parts, stored)).map((card) => [card.id, card]));
    const shown = new Map<string, QueueShown>();
    for (const { _id, sourceId, targetId, score } of records) {
      const source = cards.get(sourceId.toHexString());
      const target = cards.get(targetId.toHexString());
      if (!source || !target) continue;
      shown.set(_id.toHexString(), {
        title: source.title,
        excerpt: source.excerpt,
        language: source.language,
        author: source.author,
        path: `/ideas/${source.id}/${source.slug}`,
        facts: [
          { kind: 'target', value: target.title },
          { kind: 'likeness', value: Math.round(score * 100) },
        ],
      });
    }
    return shown;
  },
};
