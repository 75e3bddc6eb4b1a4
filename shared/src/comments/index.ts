export { commentsContract } from './contract.ts';
export { commentsEvents } from './events.ts';
export { mentionedIds, writeMention } from './mentions.ts';
export {
  applyCommentTold,
  applyMovedAway,
  applyPersonToComment,
  applyPosted,
  applyReacted,
  applyTalkChanged,
  withTalkComments,
} from './reducer.ts';
export * from './schema.ts';
export { usefulness, wilsonLowerBound } from './wilson.ts';
