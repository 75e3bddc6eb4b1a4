import { ideaRoom } from '@roundhouse/shared/events';
import type { Person } from '../support/startServer.ts';
import type { LiveBoard } from './aBoard.ts';

type Stage = { live: LiveBoard; author: Person; fan: Person };

/** What happens when two ideas become one, and two again. `stage` is set once the board runs. */
export function mergingCases(stage: () => Stage) {
  async function aPair() {
    const { live, author } = stage();
    const { id: ideaId } = await live.post(author);
    const { id: targetId } = await live.post(author);
    const moderator = await live.signUp({ role: 'moderator' });
    await moderator.call.supports.give({ ideaId });
    await live.comment(moderator, ideaId);
    const inList = {
      query: 'merging.list',
      input: {},
      viewer: moderator,
      rooms: ['feed'],
      read: () => moderator.call.merging.list({}),
    };
    return { ideaId, targetId, inList, merging: moderator.call.merging };
  }

  return {
    'idea.merged': async () => {
      const { ideaId, targetId, inList, merging } = await aPair();
      return { ...inList, act: () => merging.merge({ ideaId, targetId }) };
    },
    'idea.unmerged': async () => {
      const { ideaId, targetId, inList, merging } = await aPair();
      await merging.merge({ ideaId, targetId });
      return { ...inList, act: () => merging.unmerge({ ideaId }) };
    },
  };
}

/** Both ideas' own pages, when one is merged into the other and when that is taken back. */
export function mergedPages(stage: () => Stage) {
  async function aPage(what: 'merge' | 'unmerge', whose: 'source' | 'target') {
    const { live, author, fan } = stage();
    const { id: ideaId } = await live.post(author);
    const { id: targetId } = await live.post(author);
    const { call } = await live.signUp({ role: 'moderator' });
    await call.supports.give({ ideaId });
    await live.comment(author, ideaId);
    if (what === 'unmerge') await call.merging.merge({ ideaId, targetId });
    const shown = whose === 'source' ? ideaId : targetId;
    return {
      query: 'ideas.get',
      input: { ideaId: shown },
      viewer: fan,
      rooms: ['feed', ideaRoom(shown)],
      read: () => fan.call.ideas.get({ ideaId: shown }),
      act: () =>
        what === 'merge'
          ? call.merging.merge({ ideaId, targetId })
          : call.merging.unmerge({ ideaId }),
    };
  }
  return aPage;
}
