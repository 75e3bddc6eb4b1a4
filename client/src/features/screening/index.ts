import { lazy } from 'react';

export { HeldNote } from './HeldNote.tsx';
export { useHeldMark } from './heldMark.ts';
export { useTyping } from './useTyping.ts';

/** For moderators alone. */
export const HoldQueueDetail = lazy(async () => ({
  default: (await import('./queue/HoldQueueDetail.tsx')).HoldQueueDetail,
}));
export const RejectedWords = lazy(async () => ({
  default: (await import('./queue/RejectedWords.tsx')).RejectedWords,
}));
