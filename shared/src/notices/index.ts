export { noticesContract } from './contract.ts';
export { noticesEvents } from './events.ts';
export { applyNoticeArrived, applyNoticesRead } from './reducer.ts';
export * from './schema.ts';
