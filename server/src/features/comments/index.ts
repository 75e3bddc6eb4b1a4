import { actions, run } from '../../app/procedure.ts';
import { deleteComment } from './deleteComment.ts';
import { editComment } from './editComment.ts';
import { listComments } from './listComments.ts';
import { postComment } from './postComment.ts';
import { react, unreact } from './react.ts';

export { type CommentsStore, createCommentsStore } from './comments.store.ts';
export { settleMentions } from './mentions.ts';
export { recount } from './react.ts';
export { createReactionsStore, type ReactionsStore } from './reactions.store.ts';
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
  unreact: actions.comments.unreact.handler(run(unreact)),
};
