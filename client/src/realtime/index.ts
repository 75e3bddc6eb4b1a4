/** All that the rest of the client knows of the live connection and of writes that wait. */
export { ConnectionContext } from './ConnectionContext.ts';
export type { ConnectionState } from './connection.ts';
export { LiveConnection } from './LiveConnection.tsx';
export { mySupportKey, useMySupport, useSupport } from './mySupports.ts';
export { failureError } from './sendQueue/failureError.ts';
export type {
  Intent,
  SendFailure,
  WriteInput,
  WriteName,
  WriteOutput,
} from './sendQueue/intent.ts';
export {
  SendQueueContext,
  useIntents,
  useSend,
  useSendQueue,
} from './sendQueue/SendQueueContext.ts';
export type { Sent } from './sendQueue/sendQueue.ts';
export { useConnection } from './useConnection.ts';
export { useLive } from './useLive.ts';
export { useMyReaction } from './useMyReaction.ts';
export { usePeopleHere } from './usePeopleHere.ts';
export { useRoom } from './useRoom.ts';
export { useTellTyping, useTyping } from './useTyping.ts';
