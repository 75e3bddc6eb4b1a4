export { CommentForm } from './compose/CommentForm.tsx';
export { carryDraft, hasDraft } from './compose/commentDraft.ts';
export { AnswerJump } from './curation/AnswerJump.tsx';
export { ReactionButton } from './reactions/ReactionButton.tsx';
export { Comments } from './talk/Comments.tsx';
export { ResponseReply } from './talk/ResponseReply.tsx';
export type { ClosedReason } from './talk/TalkContext.ts';
