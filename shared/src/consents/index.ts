export { type Consents, consentsContract, consentsSchema } from './contract.ts';
export * from './schema.ts';
