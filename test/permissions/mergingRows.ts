import { makeId } from '@roundhouse/shared/primitives';
import { anIdea } from '../support/anIdea.ts';
import type { Row } from './table.ts';
import type { World } from './world.ts';

/** Two ideas of a fan's that are the same. */
async function aPair({ bystander, board }: World) {
  const ideaId = (await bystander.call.ideas.post(anIdea({ boardId: board.id }))).id;
  const targetId = (await bystander.call.ideas.post(anIdea({ boardId: board.id }))).id;
  return { ideaId, targetId };
}

/** The same, merged by a moderator. */
async function aMergedPair(world: World) {
  const pair = await aPair(world);
  await (await world.persona('moderator')).call.merging.merge(pair);
  return pair;
}

/** The same, put before the moderators. */
async function aSuggestion(world: World): Promise<string> {
  const { ideaId: sourceId, targetId } = await aPair(world);
  const { parts } = world.server;
  const like = { sourceId, targetId, score: 0.9 };
  const kept = await parts.storage.transaction((session) =>
    parts.mergeSuggestions.add(like, parts.clock(), session),
  );
  return kept?._id.toHexString() ?? makeId();
}

/** Who may merge ideas. */
export const mergingRows: Record<string, Row> = {
  'merging.preview': {
    who: 'moderators',
    ask: async (call, world) => call.merging.preview(await aPair(world)),
  },
  'merging.merge': {
    who: 'moderators',
    ask: async (call, world) => call.merging.merge(await aPair(world)),
  },
  'merging.unmergePreview': {
    who: 'moderators',
    ask: async (call, world) => {
      const { ideaId } = await aMergedPair(world);
      return call.merging.unmergePreview({ ideaId });
    },
  },
  'merging.unmerge': {
    who: 'moderators',
    ask: async (call, world) => {
      const { ideaId } = await aMergedPair(world);
      return call.merging.unmerge({ ideaId });
    },
  },
  'merging.list': { who: 'moderators', ask: (call) => call.merging.list({}) },
  'merging.suggestions': { who: 'moderators', ask: (call) => call.merging.suggestions() },
  'merging.suggestion': {
    who: 'moderators',
    ask: async (call, world) => call.merging.suggestion({ suggestionId: await aSuggestion(world) }),
  },
  'merging.dismiss': {
    who: 'moderators',
    ask: async (call, world) => call.merging.dismiss({ suggestionId: await aSuggestion(world) }),
  },
};
