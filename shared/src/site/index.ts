export { siteContract } from './contract.ts';
export { siteEvents } from './events.ts';
export * from './schema.ts';
