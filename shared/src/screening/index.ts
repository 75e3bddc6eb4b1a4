export { screeningContract } from './contract.ts';
export { screeningEvents } from './events.ts';
export { POSTING_REFUSALS } from './postingRefusals.ts';
export { applyHoldChanged } from './reducer.ts';
export * from './schema.ts';
