export { DayGate } from './DayGate.tsx';
export { MyProgress } from './MyProgress.tsx';
export { PostGates } from './PostGates.tsx';
