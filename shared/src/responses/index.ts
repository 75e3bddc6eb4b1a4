export { responsesContract } from './contract.ts';
export { responsesEvents } from './events.ts';
export { type Filling, fillPlaceholders, PLACEHOLDERS } from './placeholders.ts';
export {
  applyJudged,
  applyMyVerdict,
  applyNoteDeleted,
  applyNotePosted,
  applyPersonToResponse,
  applyResponsePosted,
} from './reducer.ts';
export * from './schema.ts';
