export { trustContract } from './contract.ts';
export { trustEvents } from './events.ts';
export { applyTrustChanged } from './reducer.ts';
export * from './schema.ts';
