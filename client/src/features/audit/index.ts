export { LogPage } from './LogPage.tsx';
export { TransparencyPage } from './TransparencyPage.tsx';
