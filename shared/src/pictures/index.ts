export { picturesContract } from './contract.ts';
export * from './schema.ts';
