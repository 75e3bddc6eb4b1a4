export { promisesContract } from './contract.ts';
export { promisesEvents } from './events.ts';
export * from './promise.ts';
export * from './schema.ts';
export { type CountedPromise, median, promiseStats } from './stats.ts';
