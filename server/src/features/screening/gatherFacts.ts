import { linksIn } from '@roundhouse/shared/trust';
import { isDisposableEmail } from 'disposable-email-domains-js';
import type { Parts } from '../../app/parts.ts';
import type { Facts } from './rules.ts';
import { isEdit, type Submission } from './submission.ts';

const NOT_ASKED = {
  posted: Number.POSITIVE_INFINITY,
  isDisposableMail: false,
  repeats: { others: 0, own: 0 },
  sharedLinks: [],
};

/** All that the rules go by. Of regulars and the trusted, only the owner's filters are asked. */
export async function gatherFacts(
  parts: Parts,
  personId: string,
  submission: Submission,
): Promise<Facts> {
  const now = parts.clock();
  const text = textOf(submission);
  const [level, { firstPosts, match }] = await Promise.all([
    parts.trust.levelOf(personId, now),
    parts.screening.ready(),
  ]);
  const links = linksIn(submission.body, new URL(parts.base).host);
  const known = {
    level,
    firstPosts,
    text,
    links,
    isEdit: isEdit(submission),
    typedMs: submission.typedMs ?? null,
    matches: match(text, submission.language),
  };
  if (level === 'regular' || level === 'trusted') return { ...known, ...NOT_ASKED };
  const post = { postId: submission.postId, personId, text, links };
  const [likeness, newness] = await Promise.all([
    parts.likeness.compare(post, now),
    level === 'newcomer' ? askNewness(parts, personId) : NOT_ASKED,
  ]);
  return { ...known, ...newness, ...likeness };
}

/** What a post says, title and all. */
export const textOf = ({ title, body }: Pick<Submission, 'title' | 'body'>): string =>
  title === undefined ? body : `${title}\n${body}`;

async function askNewness(parts: Parts, personId: string) {
  const [ideas, comments, addressees] = await Promise.all([
    parts.ideas.countByAuthor(personId),
    parts.comments.countByAuthor(personId),
    parts.people.addressees([personId]),
  ]);
  const email = addressees.get(personId)?.email ?? '';
  return { posted: ideas + comments, isDisposableMail: email !== '' && isDisposableEmail(email) };
}
