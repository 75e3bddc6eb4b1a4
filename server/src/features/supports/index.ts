export { createSupportsStore, type SupportsStore } from './supports.store.ts';
