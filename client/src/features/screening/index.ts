export { HeldNote } from './HeldNote.tsx';
export { Reasons } from './Reasons.tsx';
export { useTyping } from './useTyping.ts';
