export { hackFilesContract } from './contract.ts';
export * from './schema.ts';
