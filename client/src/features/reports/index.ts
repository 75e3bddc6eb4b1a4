import { lazy } from 'react';

export { ReportButton } from './ReportButton.tsx';

export const ReportsQueueDetail = lazy(async () => ({
  default: (await import('./queue/ReportsQueueDetail.tsx')).ReportsQueueDetail,
}));
export { RuleChoice } from './RuleChoice.tsx';
