export { DecisionCard } from './DecisionCard.tsx';
export { IdeaDecisions } from './IdeaDecisions.tsx';
