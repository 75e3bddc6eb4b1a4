import { makeId } from '@roundhouse/shared/primitives';
import type { Row } from './table.ts';
import type { World } from './world.ts';

const why = { reason: 'All from one machine.', language: 'en' } as const;

/** An act about the author's own support of an idea nobody else's row needs. */
async function onFresh(world: World) {
  const { ideaId } = await world.write(world.bystander);
  const selection = { kind: 'people' as const, personIds: [world.bystander.id] };
  return { ideaId, selection, id: makeId(), ...why };
}

/** Who sees floods of supports and acts on them: moderators; not even the owner. */
export const integrityRows: Record<string, Row> = {
  'integrity.floods': { who: 'moderators', ask: (call) => call.integrity.floods() },
  'integrity.flood': {
    who: 'moderators',
    ask: (call, world) => call.integrity.flood({ ideaId: world.works.ideaId }),
  },
  'integrity.supports': {
    who: 'moderators',
    ask: (call, world) => call.integrity.supports({ ideaId: world.works.ideaId }),
  },
  'integrity.setAside': {
    who: 'moderators',
    ask: async (call, world) => call.integrity.setAside(await onFresh(world)),
  },
  'integrity.countAgain': {
    who: 'moderators',
    ask: async (call, world) => {
      const act = await onFresh(world);
      const moderator = await world.server.signUp({ role: 'moderator' });
      await moderator.call.integrity.setAside(act);
      return call.integrity.countAgain({ ...act, id: makeId() });
    },
  },
  'integrity.dismiss': {
    who: 'moderators',
    ask: (call, world) =>
      call.integrity.dismiss({ ideaId: world.works.ideaId, clusterId: makeId() }),
    refusal: 'not_found',
  },
  'integrity.acts': {
    who: 'anyone',
    ask: (call, world) => call.integrity.acts({ ideaId: world.works.ideaId }),
  },
  'integrity.recount': { who: 'keepers', ask: (call) => call.integrity.recount() },
  'integrity.recounts': { who: 'keepers', ask: (call) => call.integrity.recounts() },
};
