export { filingContract } from './contract.ts';
export * from './schema.ts';
