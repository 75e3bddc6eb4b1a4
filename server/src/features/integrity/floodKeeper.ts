import type { QueueKeeper } from '../queue/index.ts';

/** Shows moderators what is suspicious about an idea's supports. */
export const floodKeeper: QueueKeeper = {
  async show(parts, subjects) {
    const ids = subjects.map(({ id }) => id);
    const [cards, floods] = await Promise.all([parts.ideas.cards(ids), parts.floods.of(ids)]);
    const authors = await parts.people.briefs(cards.flatMap(({ authorId }) => authorId ?? []));
    const byIdea = new Map(floods.map((flood) => [flood._id, flood]));
    return new Map(
      cards.map((card) => {
        const flood = byIdea.get(card.id);
        const facts = [
          { kind: 'suspicious', value: flood?.suspicious ?? 0 },
          { kind: 'clusters', value: flood?.openClusters ?? 0 },
          { kind: 'score', value: flood?.score ?? 0 },
        ];
        const { id, title, excerpt, language, authorId } = card;
        const author = authors.get(authorId ?? '') ?? null;
        return [id, { title, excerpt, language, author, path: `/moderation/floods/${id}`, facts }];
      }),
    );
  },
};
