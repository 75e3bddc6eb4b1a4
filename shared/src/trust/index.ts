export { trustContract } from './contract.ts';
export { trustEvents } from './events.ts';
export * from './schema.ts';
