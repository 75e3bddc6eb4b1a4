export { decisionsContract } from './contract.ts';
export { decisionsEvents } from './events.ts';
export { applyDecisionChanged } from './reducer.ts';
export * from './schema.ts';
