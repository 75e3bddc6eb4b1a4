import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import type { StoredInvitation } from './invitations.store.ts';
import { hashOfToken } from './invitationToken.ts';

/** The invitation of a token; refuses one that was used, replaced, taken back, or has run out. */
export async function requireInvitation(
  { invitations, clock }: Pick<Parts, 'invitations' | 'clock'>,
  token: string,
): Promise<StoredInvitation> {
  const found = await invitations.open(hashOfToken(token), clock());
  if (!found) throw new Refusal('invitation_invalid');
  return found;
}
