export type { RetentionKeeper } from './retentionKeeper.ts';
