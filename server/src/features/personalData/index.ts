export type { Erasing, JsonRecord, PersonalDataKeeper, PersonalFile } from './keeper.ts';
export { ownRecords } from './ownRecords.ts';
