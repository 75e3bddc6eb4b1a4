export { createRepsStore, type RepsStore, type StoredRep } from './reps.store.ts';
export { requireBoardOfRep } from './requireBoardOfRep.ts';
