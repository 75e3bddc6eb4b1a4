export { peopleContract } from './contract.ts';
export { peopleEvents } from './events.ts';
export * from './schema.ts';
