export { promisesOf } from './presentPromises.ts';
export { createPromisesStore, type PromisesStore } from './promises.store.ts';
