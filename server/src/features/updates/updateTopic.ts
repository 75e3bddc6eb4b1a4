import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import type { TopicKeeper } from '../comments/index.ts';
import { findReadable, requirePublished } from './requireUpdate.ts';
import { tellTallied } from './tellUpdate.ts';

/** Lets updates be talked about: once they are out, while their board is open. */
export function updateTopic(stores: Pick<Parts, 'updates' | 'boards' | 'reps'>): TopicKeeper {
  return {
    isThere: async (id, asker) => (await findReadable(stores, asker, id)) !== null,
    async requireOpen(id, session) {
      const { boardId } = await requirePublished(stores, id, session);
      if ((await stores.boards.get(boardId))?.isClosed) throw new Refusal('board_closed');
    },
    goesOnAs: async (id) => id,
    async name(id, session) {
      const { title, slug } = await requirePublished(stores, id, session);
      return { about: title, path: `/updates/${id}/${slug}` };
    },
    async count(id, by, session) {
      const update = await stores.updates.countComments(id, by, session);
      return update && { place: update.reactions.rev, events: tellTallied(update) };
    },
  };
}
