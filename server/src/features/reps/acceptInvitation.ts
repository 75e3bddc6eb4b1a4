import type { Inputs } from '@roundhouse/shared/contract';
import type { Viewer } from '@roundhouse/shared/people';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import type { Asking, UseCase } from '../../app/useCase.ts';
import type { StoredInvitation } from './invitations.store.ts';
import { boardsThere, makeRep, type Session } from './makeRep.ts';
import { requireInvitation } from './requireInvitation.ts';
import { tellRepChanged } from './tellRepChanged.ts';

/**
 * Makes who was invited a rep: the account of their address, in which they must be signed in, or a
 * new one with this password. The token came by mail, which proves the address.
 */
export const acceptInvitation: UseCase<Inputs['reps']['accept'], Viewer> = async (
  asking,
  { token, password },
) => {
  const { parts } = asking;
  const invitation = await requireInvitation(parts, token);
  await parts.limits.count('signingIn', { person: invitation.email, address: asking.address });
  const accountId = await ownAccount(asking, invitation);
  const passwordHash = accountId ? null : await hashed(parts, password);
  const profile = {
    ...invitation.profile,
    boardIds: await boardsThere(parts, invitation.profile.boardIds),
  };
  const personId = await parts.storage.transaction(async (session) => {
    if (!(await parts.invitations.markAccepted(invitation.id, parts.clock(), session))) {
      throw new Refusal('invitation_invalid');
    }
    const id = accountId ?? (await newAccount(parts, invitation, passwordHash, session));
    await makeRep(parts, id, profile, session);
    return id;
  });
  const { events } = await tellRepChanged(parts, personId);
  const viewer = await parts.people.viewer(personId);
  if (!viewer) throw new Error('Who has just accepted is not there.');
  return { output: viewer, events };
};

/** The account of the invited address, if there is one; refuses whoever is not signed in to it. */
async function ownAccount({ parts, asker }: Asking, { email }: StoredInvitation) {
  const account = await parts.people.getByEmail(email);
  if (!account) return null;
  const id = account._id.toHexString();
  if (asker?.id !== id) throw new Refusal('sign_in_to_accept');
  return id;
}

async function hashed(parts: Parts, password: string | undefined): Promise<string> {
  if (password === undefined) {
    throw new Refusal('invalid_input', { fields: [{ field: 'password', rule: 'required' }] });
  }
  return parts.accounts.hashPassword(password);
}

async function newAccount(
  parts: Parts,
  { name, email, locale }: StoredInvitation,
  passwordHash: string | null,
  session: Session,
): Promise<string> {
  const id = await parts.accountsStore.insertMember(
    { name, email, role: 'rep', locale, passwordHash, isEmailVerified: true },
    parts.clock(),
    session,
  );
  if (!id) throw new Refusal('sign_in_to_accept');
  return id;
}
