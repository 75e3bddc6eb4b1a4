export { decisionsContract } from './contract.ts';
export { decisionsEvents } from './events.ts';
export { applyDecisionChanged, applyPersonToDecision } from './reducer.ts';
export * from './schema.ts';
