export { screeningContract } from './contract.ts';
export { screeningEvents } from './events.ts';
export { applyHoldChanged } from './reducer.ts';
export * from './schema.ts';
