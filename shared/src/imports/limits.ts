export const IMPORT_LIMITS = { bytes: 25_000_000, rows: 100_000, refusedShown: 1000 } as const;

/** What a column of the file can hold. Only `title` is needed. */
export const IMPORT_FIELDS = [
  'title',
  'details',
  'votes',
  'created',
  'tags',
  'status',
  'author',
  'url',
] as const;
