export { sanctionsContract } from './contract.ts';
export { sanctionsEvents } from './events.ts';
export { LADDER_MEMORY_DAYS, type LadderStep, nextStep, SANCTION_LADDER } from './ladder.ts';
export * from './record.ts';
export { applyStandingChanged } from './reducer.ts';
export * from './schema.ts';
