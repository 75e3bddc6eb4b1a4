import type { Parts } from '../../app/parts.ts';
import type { TopicKeeper } from '../comments/index.ts';
import { concealed } from './concealed.ts';
import { requireOpenIdea } from './requireOpenIdea.ts';

/** Lets ideas be talked about: while they stand, and their board is open. */
export function ideaTopic(stores: Pick<Parts, 'ideas' | 'boards'>): TopicKeeper {
  return {
    isThere: async (ideaId) => (await stores.ideas.get(ideaId)) !== null,
    requireOpen: async (ideaId, session) => {
      await requireOpenIdea(stores, ideaId, session);
    },
    async goesOnAs(ideaId, session) {
      let last = ideaId;
      for (let next: string | null = ideaId; next; ) {
        last = next;
        next = (await stores.ideas.get(next, session))?.mergedIntoId ?? null;
      }
      return last;
    },
    async name(ideaId, session) {
      const idea = await stores.ideas.get(ideaId, session);
      if (!idea) return null;
      const { language, title, slug } = concealed(idea);
      return { about: { [language]: title }, path: `/ideas/${ideaId}${slug && `/${slug}`}` };
    },
    async count(ideaId, by, session) {
      const tally = await stores.ideas.countComments(ideaId, by, session);
      return (
        tally && {
          place: tally.rev,
          events: [{ name: 'idea.tallied', payload: { ideaId, tally } }],
        }
      );
    },
  };
}
