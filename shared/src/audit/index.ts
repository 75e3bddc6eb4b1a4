export { auditContract } from './contract.ts';
export * from './schema.ts';
