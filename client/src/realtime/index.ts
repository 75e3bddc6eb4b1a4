/** All that the rest of the client knows of the live connection and of writes that wait. */
export { LiveConnection } from './LiveConnection.tsx';
export { useMySupport, useSupport } from './mySupports.ts';
export { failureError } from './sendQueue/failureError.ts';
export type { Intent, SendFailure, WriteInput } from './sendQueue/intent.ts';
export { useIntents, useSend } from './sendQueue/SendQueueContext.ts';
export { useLive } from './useLive.ts';
export { useMyReaction } from './useMyReaction.ts';
export { usePeopleHere } from './usePeopleHere.ts';
export { useRoom } from './useRoom.ts';
export { useTell } from './useTell.ts';
export { useTellTyping, useTyping } from './useTyping.ts';
