export { IdeaDecisions } from './IdeaDecisions.tsx';
