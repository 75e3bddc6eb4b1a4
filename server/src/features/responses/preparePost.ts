import type { NewResponse } from '@roundhouse/shared/responses';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import type { Signature } from '../decisions/index.ts';

/** A post, with who signs it and who owns its decision, as they are now. */
export type Post = {
  input: NewResponse;
  by: Signature;
  repName: string;
  owner: Signature | null;
};

/**
 * Reads who stands under a post. Refuses with `rep_profile_missing` who has no profile as a rep,
 * owners too, and a decision whose owner is not a rep.
 */
export async function preparePost(
  parts: Pick<Parts, 'reps' | 'people'>,
  repId: string,
  input: NewResponse,
): Promise<Post> {
  const by = await signatureOf(parts, repId);
  if (!by) throw new Refusal('rep_profile_missing');
  const names = await parts.people.briefs([repId]);
  const repName = names.get(repId)?.name ?? '';
  if (!input.decision) return { input, by, repName, owner: null };
  const owner = await signatureOf(parts, input.decision.ownerId);
  if (!owner) {
    throw new Refusal('invalid_input', {
      fields: [{ field: 'decision.ownerId', rule: 'not_a_choice' }],
    });
  }
  return { input, by, repName, owner };
}

/** How a rep signs now. */
export async function signatureOf(
  { reps }: Pick<Parts, 'reps'>,
  personId: string,
): Promise<Signature | null> {
  const rep = await reps.get(personId);
  return rep && { personId, title: rep.title, department: rep.department };
}
