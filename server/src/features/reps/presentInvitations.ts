import type { Invitation } from '@roundhouse/shared/reps';
import type { Parts } from '../../app/parts.ts';
import type { StoredInvitation } from './invitations.store.ts';

/** Invitations as owners see them, with who sent each. */
export async function presentInvitations(
  { people }: Pick<Parts, 'people'>,
  stored: StoredInvitation[],
): Promise<Invitation[]> {
  const briefs = await people.briefs(stored.map(({ invitedById }) => invitedById));
  return stored.map(({ invitedById, createdAt, expiresAt, acceptedAt, ...invitation }) => ({
    ...invitation,
    invitedBy: briefs.get(invitedById) ?? null,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    acceptedAt: acceptedAt?.toISOString() ?? null,
  }));
}
