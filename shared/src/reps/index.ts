export { repsContract } from './contract.ts';
export { repsEvents } from './events.ts';
export * from './schema.ts';
