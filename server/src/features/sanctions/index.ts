export { createStandingsStore, type StandingsStore } from './standings.store.ts';
