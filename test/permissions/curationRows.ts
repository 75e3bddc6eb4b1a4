import { makeId } from '@roundhouse/shared/primitives';
import { anIdea } from '../support/anIdea.ts';
import { onIdea } from '../support/onIdea.ts';
import type { Row } from './table.ts';
import type { World } from './world.ts';

const why = { reason: 'The talk has left the rails.', language: 'en' } as const;

/** An idea and its comment for an act that would change what other rows need. */
const fresh = (world: World) => world.write(world.bystander);

/** Who may curate a talk: moderators; not even the owner. */
export const curationRows: Record<string, Row> = {
  'comments.pin': {
    who: 'moderators',
    ask: (call, world) =>
      call.comments.pin({
        topic: onIdea(world.works.ideaId),
        commentIds: [world.works.commentId],
      }),
  },
  'comments.markAnswer': {
    who: 'authors',
    ask: (call, _world, { ideaId, commentId }) => call.comments.markAnswer({ ideaId, commentId }),
  },
  'comments.lockTalk': {
    who: 'moderators',
    ask: async (call, world) => {
      const { ideaId } = await fresh(world);
      return call.comments.lockTalk({ topic: onIdea(ideaId), lock: why });
    },
  },
  'comments.slow': {
    who: 'moderators',
    ask: async (call, world) => {
      const { ideaId } = await fresh(world);
      return call.comments.slow({ topic: onIdea(ideaId), seconds: 60 });
    },
  },
  'comments.summarise': {
    who: 'moderators',
    ask: (call, world) =>
      call.comments.summarise({
        topic: onIdea(world.works.ideaId),
        summary: { body: { en: `Many want it. ${makeId()}` }, refIds: [world.works.commentId] },
      }),
  },
  'comments.summaries': {
    who: 'anyone',
    ask: (call, world) => call.comments.summaries({ topic: onIdea(world.works.ideaId) }),
  },
  'comments.highlight': {
    who: 'moderators',
    ask: (call, world) =>
      call.comments.highlight({ commentId: world.works.commentId, isHighlighted: true }),
  },
  'comments.fold': {
    who: 'moderators',
    ask: (call, world) =>
      call.comments.fold({
        commentId: world.works.commentId,
        folding: { ...why, label: 'off_topic' },
      }),
  },
  'comments.lockThread': {
    who: 'moderators',
    ask: async (call, world) => {
      const { commentId } = await fresh(world);
      return call.comments.lockThread({ commentId, lock: why });
    },
  },
  'comments.hide': {
    who: 'moderators',
    ask: async (call, world) => {
      const { commentId } = await fresh(world);
      return call.comments.hide({ commentId, rule: 'insult', ...why });
    },
  },
  'comments.restore': {
    who: 'moderators',
    ask: async (call, world) => {
      const { commentId } = await fresh(world);
      const hiding = { commentId, rule: 'insult', ...why } as const;
      await (await world.server.signUp({ role: 'moderator' })).call.comments.hide(hiding);
      return call.comments.restore({ commentId });
    },
  },
  'comments.hiddenWords': {
    who: 'authors',
    ask: (call, _world, { commentId }) => call.comments.hiddenWords({ commentId }),
  },
  'comments.place': {
    who: 'anyone',
    ask: (call, world) => call.comments.place({ commentId: world.works.commentId }),
  },
  'comments.move': {
    who: 'moderators',
    ask: async (call, world) => {
      const [from, to] = [await fresh(world), await fresh(world)];
      const commentIds = [from.commentId];
      return call.comments.move({ topic: onIdea(from.ideaId), commentIds, toId: to.ideaId });
    },
  },
  'comments.split': {
    who: 'moderators',
    ask: async (call, world) => {
      const { ideaId, commentId } = await fresh(world);
      const { id, boardId, kind, title, tags } = anIdea({ boardId: world.board.id });
      const idea = { id, boardId, kind, title, tags };
      return call.comments.split({ topic: onIdea(ideaId), commentIds: [commentId], idea });
    },
  },
  'comments.moveBack': {
    who: 'moderators',
    ask: async (call, world) => {
      const [from, to] = [await fresh(world), await fresh(world)];
      const moderator = await world.server.signUp({ role: 'moderator' });
      const { moveId } = await moderator.call.comments.move({
        topic: onIdea(from.ideaId),
        commentIds: [from.commentId],
        toId: to.ideaId,
      });
      return call.comments.moveBack({ moveId });
    },
  },
};
