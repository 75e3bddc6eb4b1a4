export * from './addresses.ts';
export { mergingContract } from './contract.ts';
export { mergingEvents } from './events.ts';
export { applyMerged, applyUnmerged } from './reducer.ts';
export * from './schema.ts';
