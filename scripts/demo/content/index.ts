export { answers } from './answers/index.ts';
export { boards, brand } from './boards.ts';
export { chatterComments, chatterIdeas } from './chatter.ts';
export { ideas } from './ideas/index.ts';
export { moderation } from './moderation.ts';
export { people } from './people.ts';
export { reps } from './reps.ts';
export type * from './types.ts';
export { updates } from './updates/index.ts';
