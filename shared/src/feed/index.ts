export { feedContract } from './contract.ts';
export { fitsStatus } from './fitsStatus.ts';
export * from './schema.ts';
