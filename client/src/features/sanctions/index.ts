export { AppealQueueDetail } from './AppealQueueDetail.tsx';
export { SanctionDialog } from './SanctionDialog.tsx';
export { WhyNot } from './WhyNot.tsx';
export { WhyNotPage } from './WhyNotPage.tsx';
