import { lazy, Suspense } from 'react';
import { useInvitation } from './invitationStore.ts';
import { useCompleteWish } from './useCompleteWish.ts';

const InvitationDialog = lazy(async () => ({
  default: (await import('./InvitationDialog.tsx')).InvitationDialog,
}));

/** Stands once on every page with ideas: shows the invitation, and on return does what was wished. */
export function InviteToSignIn() {
  const invitation = useInvitation();
  useCompleteWish();
  if (!invitation) return null;
  return (
    <Suspense>
      <InvitationDialog invitation={invitation} />
    </Suspense>
  );
}
