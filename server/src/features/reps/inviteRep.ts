import type { Outputs } from '@roundhouse/shared/contract';
import { INVITATION_DAYS, type newInvitationSchema } from '@roundhouse/shared/reps';
import type { z } from 'zod';
import { member } from '../../app/authorise.ts';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import { answer, type UseCase } from '../../app/useCase.ts';
import { isDuplicateKey } from '../../storage/duplicateKey.ts';
import type { StoredInvitation } from './invitations.store.ts';
import { hashOfToken, invitationLink, makeToken } from './invitationToken.ts';
import { presentInvitations } from './presentInvitations.ts';
import { requireBoards } from './requireBoards.ts';

type Input = z.output<typeof newInvitationSchema>;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Mails somebody an invitation to answer for the brand, in their language, in place of an earlier
 * one. `base` is the address people use, which the link in the mail begins with.
 */
export function inviteRep(base: string): UseCase<Input, Outputs['reps']['invite']> {
  return async ({ parts, asker, address }, input) => {
    const ownerId = member(asker).id;
    const earlier = await findRepeated(parts, input.id, ownerId);
    if (earlier) return answer(earlier);
    await parts.limits.count('posting', { person: ownerId, address });
    await requireBoards(parts, input.profile.boardIds);
    await requireNoRep(parts, input.email);
    const token = makeToken();
    const stored = await store(parts, input, ownerId, hashOfToken(token));
    await mail(parts, stored, ownerId, invitationLink(base, token));
    return answer((await presentInvitations(parts, [stored]))[0] as Outputs['reps']['invite']);
  };
}

/** What was stored of the same request, sent before. */
async function findRepeated(parts: Parts, id: string, ownerId: string) {
  const known = await parts.invitations.get(id);
  if (!known) return null;
  if (known.invitedById !== ownerId) throw new Refusal('id_taken');
  return (await presentInvitations(parts, [known]))[0] ?? null;
}

async function requireNoRep(parts: Parts, email: string): Promise<void> {
  const person = await parts.people.getByEmail(email);
  if (person && (await parts.reps.get(person._id.toHexString()))) throw new Refusal('already_rep');
}

async function store(
  parts: Parts,
  input: Input,
  invitedById: string,
  tokenHash: string,
): Promise<StoredInvitation> {
  const createdAt = parts.clock();
  const expiresAt = new Date(createdAt.getTime() + INVITATION_DAYS * DAY_MS);
  const email = input.email.toLowerCase();
  try {
    return await parts.storage.transaction((session) =>
      parts.invitations.replace(
        { ...input, email, invitedById, tokenHash, createdAt, expiresAt },
        session,
      ),
    );
  } catch (error) {
    if (isDuplicateKey(error)) throw new Refusal('id_taken');
    throw error;
  }
}

async function mail(parts: Parts, to: StoredInvitation, ownerId: string, link: string) {
  const [brand, owner] = await Promise.all([parts.site.brand(), parts.people.get(ownerId)]);
  await parts.mailer.post({
    to: to.email,
    occasion: 'invitation',
    locale: to.locale,
    link,
    brandName: brand?.name ?? '',
    from: owner?.name ?? '',
  });
}
