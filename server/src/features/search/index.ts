export { foldText } from './foldText.ts';
export { createIdeaSearch, type IdeaSearch, type SearchedIdea } from './ideaSearch.ts';
