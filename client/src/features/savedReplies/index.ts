export { SavedReplies } from './SavedReplies.tsx';
export { type AboutReply, useReplyFilling } from './useReplyFilling.ts';
