import { updateRoom } from '@roundhouse/shared/events';
import { makeId } from '@roundhouse/shared/primitives';
import { anUpdate, publish } from '../support/anUpdate.ts';
import { aRep } from '../support/aRep.ts';
import type { Person } from '../support/startServer.ts';
import type { LiveBoard } from './aBoard.ts';

type Stage = { live: LiveBoard; fan: Person };

/** What happens to updates, by the event that tells it. `stage` is set once the board runs. */
export function updateCases(stage: () => Stage) {
  /** What a fan sees of an update while something happens to it. */
  async function onUpdate(act: (about: { updateId: string; rep: Person }) => Promise<unknown>) {
    const { live, fan } = stage();
    const rep = await aRep(live);
    const { id: updateId } = await publish(rep, { boardId: live.board.id });
    return {
      query: 'updates.get',
      input: { updateId },
      viewer: fan,
      rooms: ['feed', updateRoom(updateId)],
      read: () => fan.call.updates.get({ updateId }),
      act: () => act({ updateId, rep }),
    };
  }

  async function inList() {
    const { live, fan } = stage();
    const rep = await aRep(live);
    const { boardId } = await publish(rep, { boardId: live.board.id });
    return {
      query: 'updates.list',
      input: {},
      viewer: fan,
      rooms: ['feed'],
      read: () => fan.call.updates.list({}),
      act: () => publish(rep, { boardId }),
    };
  }

  return {
    'update.published': inList,
    'update.rewritten': () =>
      onUpdate(async ({ updateId, rep }) => {
        const { update } = await rep.call.updates.get({ updateId });
        const { boardId, rev } = update;
        const text = { en: 'The second bogie runs too.' };
        const blocks = [{ id: makeId(), kind: 'text' as const, text }];
        await rep.call.updates.save(anUpdate({ id: updateId, boardId, rev, blocks }));
      }),
    'update.tallied': () =>
      onUpdate(({ updateId, rep }) =>
        rep.call.comments.post({
          topic: { kind: 'update', id: updateId },
          id: makeId(),
          parentId: null,
          body: 'We are proud of it.',
          language: 'en',
        }),
      ),
    'update.reacted': () =>
      onUpdate(({ updateId }) => stage().fan.call.updates.react({ updateId, reaction: 'love' })),
  };
}
