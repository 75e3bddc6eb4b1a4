export { feedsRouter } from './feedsRouter.ts';
