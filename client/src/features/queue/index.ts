export { ModerationLayout } from './ModerationLayout.tsx';
export { QueuePage } from './QueuePage.tsx';
