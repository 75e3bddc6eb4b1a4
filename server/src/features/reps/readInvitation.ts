import type { Inputs, Outputs } from '@roundhouse/shared/contract';
import { answer, type UseCase } from '../../app/useCase.ts';
import { presentInvitations } from './presentInvitations.ts';
import { requireInvitation } from './requireInvitation.ts';

/** What the invited person sees before they accept: who invites them, and as what. */
export const readInvitation: UseCase<
  Inputs['reps']['readInvitation'],
  Outputs['reps']['readInvitation']
> = async ({ parts }, { token }) => {
  const stored = await requireInvitation(parts, token);
  const [[invitation], account] = await Promise.all([
    presentInvitations(parts, [stored]),
    parts.people.getByEmail(stored.email),
  ]);
  return answer({
    email: stored.email,
    name: stored.name,
    profile: stored.profile,
    invitedBy: invitation?.invitedBy ?? null,
    expiresAt: stored.expiresAt.toISOString(),
    hasAccount: account !== null,
  });
};
