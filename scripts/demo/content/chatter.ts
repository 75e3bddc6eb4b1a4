export { chatterComments } from './chatterComments.ts';
export { chatterIdeas } from './chatterIdeas.ts';
