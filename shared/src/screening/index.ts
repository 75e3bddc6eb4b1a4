export { screeningContract } from './contract.ts';
export { screeningEvents } from './events.ts';
export * from './schema.ts';
