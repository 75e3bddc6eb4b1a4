export { FilingPage } from './FilingPage.tsx';
