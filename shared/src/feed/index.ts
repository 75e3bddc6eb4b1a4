export { feedContract } from './contract.ts';
export * from './schema.ts';
