import { lazy } from 'react';

export { HeldNote } from './HeldNote.tsx';
export { useHeldMark } from './heldMark.ts';
export { Reasons } from './Reasons.tsx';
export { useTyping } from './useTyping.ts';

export const HoldQueueDetail = lazy(async () => ({
  default: (await import('./queue/HoldQueueDetail.tsx')).HoldQueueDetail,
}));
