export { HeldNote } from './HeldNote.tsx';
export { useHeldMark } from './heldMark.ts';
export { Reasons } from './Reasons.tsx';
export { useTyping } from './useTyping.ts';
