export * from './addresses.ts';
export { mergingContract } from './contract.ts';
export { mergingEvents } from './events.ts';
export * from './schema.ts';
