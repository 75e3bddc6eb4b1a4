export { boards, brand } from './boards.ts';
export { chatterComments, chatterIdeas } from './chatter.ts';
export { ideas } from './ideas/index.ts';
export { people } from './people.ts';
export type * from './types.ts';
