export { BoardName } from './BoardName.tsx';
export { IdeaCard } from './IdeaCard.tsx';
