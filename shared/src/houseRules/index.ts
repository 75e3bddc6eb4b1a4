export { houseRulesContract } from './contract.ts';
export { houseRulesEvents } from './events.ts';
export { needsRules } from './needsRules.ts';
export * from './schema.ts';
