import { actions, run } from '../../app/procedure.ts';
import { foldComment, highlightComment, lockThread } from './curateComment.ts';
import { deleteComment } from './deleteComment.ts';
import { editComment } from './editComment.ts';
import { hideComment, readHiddenComment, restoreComment } from './hideComment.ts';
import { listComments } from './listComments.ts';
import { lockTalk, slowTalk } from './lockTalk.ts';
import { markAnswer, pinComments } from './pinComments.ts';
import { placeOfComment } from './placeOfComment.ts';
import { postComment } from './postComment.ts';
import { react, unreact } from './react.ts';
import { splitComments } from './splitComments.ts';
import { listSummaries, summariseTalk } from './summariseTalk.ts';
import { takeComments, takeCommentsBack } from './takeComments.ts';

export { type CommentMovesStore, createCommentMovesStore } from './commentMoves.store.ts';
export { type CommentsStore, createCommentsStore } from './comments.store.ts';
export {
  editScreened as editScreenedComment,
  editWithin as editCommentWithin,
} from './editComment.ts';
export { restoreCommentWithin } from './hideComment.ts';
export { settleMentions } from './mentions.ts';
export { type Moved, moveComments } from './moveComments.ts';
export { moveCommentsBack } from './moveCommentsBack.ts';
export { personalComments, personalReactions } from './personalComments.ts';
export { personalSummaries } from './personalSummaries.ts';
export {
  postScreened as postScreenedComment,
  postWithin as postCommentWithin,
} from './postComment.ts';
export { recount } from './react.ts';
export { createReactionsStore, type ReactionsStore } from './reactions.store.ts';
export { createRelocationStore, type RelocationStore } from './relocation.store.ts';
export type { StoredComment } from './storedComment.ts';
export { inTurns, tellMoved } from './takeComments.ts';
export { createTalksStore, type TalksStore } from './talks.store.ts';
export { arrangeThreads } from './threads.ts';
export {
  nothingThere,
  type ResponseCheck,
  type TopicKeeper,
  type Topics,
} from './topicKeeper.ts';

export const commentsHandlers = {
  list: actions.comments.list.handler(run(listComments)),
  post: actions.comments.post.handler(run(postComment)),
  edit: actions.comments.edit.handler(run(editComment)),
  delete: actions.comments.delete.handler(run(deleteComment)),
  react: actions.comments.react.handler(run(react)),
  pin: actions.comments.pin.handler(run(pinComments)),
  markAnswer: actions.comments.markAnswer.handler(run(markAnswer)),
  lockTalk: actions.comments.lockTalk.handler(run(lockTalk)),
  slow: actions.comments.slow.handler(run(slowTalk)),
  summarise: actions.comments.summarise.handler(run(summariseTalk)),
  summaries: actions.comments.summaries.handler(run(listSummaries)),
  highlight: actions.comments.highlight.handler(run(highlightComment)),
  fold: actions.comments.fold.handler(run(foldComment)),
  lockThread: actions.comments.lockThread.handler(run(lockThread)),
  hide: actions.comments.hide.handler(run(hideComment)),
  restore: actions.comments.restore.handler(run(restoreComment)),
  hiddenWords: actions.comments.hiddenWords.handler(run(readHiddenComment)),
  place: actions.comments.place.handler(run(placeOfComment)),
  move: actions.comments.move.handler(run(takeComments)),
  split: actions.comments.split.handler(run(splitComments)),
  moveBack: actions.comments.moveBack.handler(run(takeCommentsBack)),
  unreact: actions.comments.unreact.handler(run(unreact)),
};
