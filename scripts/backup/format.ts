/** The version of a backup's form; a newer one is refused. docs/operations/store.md describes it. */
export const BACKUP_FORMAT = 1;

/** The members that are about the backup itself, in the order they come. */
export const HEAD = 'backup.json';
export const CONTENTS = 'contents.json';
export const SUMS = 'SHA256SUMS';

/** What comes first: what this is, and which version may read it. */
export type Head = {
  format: number;
  /** The version of the store's folder that the blocks were read from. */
  storeFormat: number;
  /** ISO 8601. */
  madeAt: string;
};

/** What comes after all of it: how much there was. */
export type Contents = {
  /** Entries of the store: documents, index entries, and what it keeps of itself. */
  entries: number;
  blocks: number;
  files: number;
  fileBytes: number;
};

/** The name of a store's block, by its number from 1. */
export const blockName = (number: number) => `store/${String(number).padStart(6, '0')}.block`;
export const isBlock = (name: string) => /^store\/\d{6,}\.block$/.test(name);

/** Whether a name is that of a file of the data folder, and leads nowhere else. */
export const isDataFile = (name: string) =>
  name === 'auth-secret' || /^files(\/[A-Za-z0-9_-][A-Za-z0-9_.-]*)+$/.test(name);
