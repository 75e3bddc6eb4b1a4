export { importsContract } from './contract.ts';
export { importsEvents } from './events.ts';
export * from './schema.ts';
