export { queueContract } from './contract.ts';
export { queueEvents } from './events.ts';
export { applyQueueChanged } from './reducer.ts';
export * from './replies.ts';
export * from './schema.ts';
