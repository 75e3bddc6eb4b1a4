export { Comments } from './talk/Comments.tsx';
