export { InviteToSignIn, openInvitation } from './invitation/index.ts';
export { SupportButton } from './SupportButton.tsx';
export { SupportPanel } from './SupportPanel.tsx';
export { SupportTrouble } from './SupportTrouble.tsx';
