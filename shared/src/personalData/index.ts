export { personalDataContract } from './contract.ts';
export { personalDataEvents } from './events.ts';
export { FORMER_MEMBER_NAME, formerMember, isFormerMember } from './formerMember.ts';
export { nextDownloadAt } from './nextDownload.ts';
export * from './schema.ts';
