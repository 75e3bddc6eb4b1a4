export { CommentForm } from './compose/CommentForm.tsx';
export { Comments } from './talk/Comments.tsx';
export { ResponseReply } from './talk/ResponseReply.tsx';
export type { ClosedReason } from './talk/TalkContext.ts';
