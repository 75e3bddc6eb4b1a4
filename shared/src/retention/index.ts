export { retentionContract } from './contract.ts';
export * from './schema.ts';
