export { repsContract } from './contract.ts';
export { repsEvents } from './events.ts';
export { applyRepChanged, inRepOrder, type RepChange } from './reducer.ts';
export * from './schema.ts';
