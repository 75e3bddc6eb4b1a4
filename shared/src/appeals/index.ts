export { appealsContract } from './contract.ts';
export * from './schema.ts';
