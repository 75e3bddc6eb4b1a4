import type { Inputs } from '@roundhouse/shared/contract';
import { FRESH_SIGN_IN_MINUTES, formerMember } from '@roundhouse/shared/personalData';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import type { Outcome } from '../../app/useCase.ts';

type Input = Inputs['personalData']['erase'];
type Session = Parameters<Parts['people']['ownerIds']>[0];
type Leaving = { personId: string; sessionId: string };

/**
 * Erases an account: at once nobody can sign in to it, it has no name any more, and what is theirs
 * goes by the job, which goes on after a crash. The last owner cannot leave.
 */
export async function eraseAccount(
  parts: Parts,
  { personId, sessionId }: Leaving,
  { choice, password }: Input,
): Promise<Outcome<Record<string, never>>> {
  const person = await parts.people.get(personId);
  if (!person || person.isFormer) throw new Refusal('not_signed_in');
  await requireAnotherOwner(parts, personId);
  await confirm(parts, { personId, sessionId }, password);
  const { name, email } = person;
  const askedAt = parts.clock();
  await parts.storage.transaction(async (session) => {
    const owners = await requireAnotherOwner(parts, personId, session);
    // Each owner is written to, so that of two owners who leave at once only one can.
    if (owners.includes(personId)) await parts.people.touch(owners, askedAt, session);
    await parts.erasures.begin({ personId, choice, name, email, askedAt }, session);
    await parts.people.makeFormer(personId, session);
    await parts.accountsStore.closeAccount(personId, session);
  });
  parts.accounts.sessions.end({ personId, sessionId: null });
  parts.jobs.poke('erasures');
  return { output: {}, events: [{ name: 'person.changed', payload: formerMember(personId) }] };
}

async function requireAnotherOwner(parts: Parts, personId: string, session?: Session) {
  const owners = await parts.people.ownerIds(session);
  if (owners.length === 1 && owners[0] === personId) throw new Refusal('last_owner');
  return owners;
}

/** Makes sure that it is they who ask: by their password, or where they have none by a fresh sign-in. */
async function confirm(parts: Parts, { personId, sessionId }: Leaving, password: string | null) {
  const hash = await parts.accountsStore.passwordHash(personId);
  if (hash !== null) {
    const isRight = password && (await parts.accounts.verifyPassword({ hash, password }));
    if (!isRight) throw new Refusal('password_wrong');
    return;
  }
  const began = await parts.accountsStore.sessionBegan(sessionId);
  const freshMs = FRESH_SIGN_IN_MINUTES * 60_000;
  if (!began || parts.clock().getTime() - began.getTime() > freshMs) {
    throw new Refusal('sign_in_again');
  }
}
