export { personalDataContract } from './contract.ts';
export { personalDataEvents } from './events.ts';
export { formerMember, isFormerMember } from './formerMember.ts';
export * from './schema.ts';
