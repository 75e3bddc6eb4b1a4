export { ideasContract } from './contract.ts';
export { ideasEvents } from './events.ts';
export { hotWhenPosted, hotWithoutSupport, hotWithSupport, weightAt } from './hot.ts';
export {
  applyCardEdited,
  applyPersonChanged,
  applyPledged,
  applyPromiseChanged,
  applyRewritten,
  applyTallied,
} from './reducer.ts';
export * from './schema.ts';
export * from './status.ts';
export * from './statusSchema.ts';
