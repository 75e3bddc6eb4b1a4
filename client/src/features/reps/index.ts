export { HouseRepsPage } from './house/HouseRepsPage.tsx';
export { InvitationPage } from './InvitationPage.tsx';
export { WhoAnswersPage } from './WhoAnswersPage.tsx';
