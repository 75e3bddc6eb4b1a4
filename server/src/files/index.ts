export { createFileStore, type FileKind, type FileStore } from './fileStore.ts';
export { filesRouter } from './filesRouter.ts';
