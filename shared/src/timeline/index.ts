export { timelineContract } from './contract.ts';
export { timelineEvents } from './events.ts';
export { applyPersonToEntry, applyTimelineAdded } from './reducer.ts';
export * from './schema.ts';
