export { createIdeasStore, type IdeasStore } from './ideas.store.ts';
export { createIdeaTurns, type IdeaTurns } from './ideaTurns.ts';
export { createIdeaVersionsStore, type IdeaVersionsStore } from './ideaVersions.store.ts';
export { requireOpenBoard, requireOpenIdea } from './requireOpenIdea.ts';
