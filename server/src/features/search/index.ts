export { foldText } from './foldText.ts';
export { createIdeaSearch } from './ideaSearch.ts';
