export * from './cadence.ts';
export { updatesContract } from './contract.ts';
export { updatesEvents } from './events.ts';
export { applyUpdateTallied, applyUpdateTold } from './reducer.ts';
export * from './schema.ts';
