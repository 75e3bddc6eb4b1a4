export { NotFoundPage } from './NotFoundPage.tsx';
export { RankingPage } from './RankingPage.tsx';
