export { type Challenges, createChallenges } from './challenges.ts';
export { isChallenging, mustSolve, requireSolved } from './requireSolved.ts';
export { createSolvedStore } from './solved.store.ts';
export { type ChallengeTimesStore, createChallengeTimesStore } from './times.store.ts';
