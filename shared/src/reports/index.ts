export { reportsContract } from './contract.ts';
export { reportsEvents } from './events.ts';
export { applyReportChanged } from './reducer.ts';
export * from './schema.ts';
