export { boardsContract } from './contract.ts';
export { boardsEvents } from './events.ts';
export { applyBoardChanged } from './reducer.ts';
export * from './rules.ts';
export * from './schema.ts';
