export { InviteToSignIn } from './InviteToSignIn.tsx';
export { openInvitation } from './invitationStore.ts';
export { keepWish } from './wish.ts';
