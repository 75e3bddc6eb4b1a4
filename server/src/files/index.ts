export { createFileStore, type FileStore } from './fileStore.ts';
export { filesRouter } from './filesRouter.ts';
