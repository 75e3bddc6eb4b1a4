import type { HoldReason } from '@roundhouse/shared/screening';
import { member } from '../../app/authorise.ts';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import type { Asking } from '../../app/useCase.ts';
import { gatherFacts, textOf } from './gatherFacts.ts';
import { hold } from './hold.ts';
import { holdIdOf } from './holdId.ts';
import { type Facts, RULES } from './rules.ts';
import type { Submission } from './submission.ts';

/**
 * Looks at what a fan wants to post. Returns where it may be posted; else refuses: `words_refused`
 * shows what the owner does not take, and `post_held` says that it is kept for a moderator, whole.
 * What waits already goes on waiting, with the words it has now. Whoever has a role is not screened.
 */
export async function screen({ parts, asker }: Asking, submission: Submission): Promise<void> {
  const { id: authorId, role } = member(asker);
  if (role !== 'fan') return;
  const facts = await gatherFacts(parts, authorId, submission);
  refuseWords(facts);
  const reasons = RULES.map((rule) => rule(facts)).filter((reason) => reason !== null);
  const why = reasons.length > 0 ? reasons : await reasonsBefore(parts, authorId, submission);
  if (facts.level === 'newcomer' || facts.level === 'member') {
    const post = { postId: submission.postId, personId: authorId, text: textOf(submission) };
    await parts.likeness.remember({ ...post, links: facts.links }, parts.clock());
  }
  if (why.length === 0) return;
  const holdId = await hold(parts, authorId, submission, why);
  throw new Refusal('post_held', { holdId, reasons: why });
}

/** Refuses with `words_refused` what the owner does not take, held or not. */
export function refuseWords({ matches }: Pick<Facts, 'matches'>): void {
  const found = matches.filter(({ filter }) => filter.act === 'refuse').map((match) => match.found);
  if (found.length > 0) throw new Refusal('words_refused', { found: [...new Set(found)] });
}

/** Why this post waits already. */
async function reasonsBefore(
  parts: Parts,
  authorId: string,
  { kind, postId }: Submission,
): Promise<HoldReason[]> {
  const before = await parts.holds.get(holdIdOf(kind, postId));
  const isMine = before?.authorId === authorId && before.state === 'waiting';
  return isMine ? before.reasons : [];
}
