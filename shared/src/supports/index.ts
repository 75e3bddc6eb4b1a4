export { supportsContract } from './contract.ts';
export { supportsEvents } from './events.ts';
export { summarisePledges } from './pledgeSummary.ts';
export { newerSupport } from './reducer.ts';
export * from './schema.ts';
