import type { Written } from '@roundhouse/shared/sanctions';
import type { Parts } from '../../app/parts.ts';
import { excerptOf } from '../ideas/index.ts';

/** Texts of one person that moderators are shown. */
const SHOWN = 30;
/** Characters of a comment. */
const EXCERPT = 300;

/** The newest of what a person wrote, with its words as they are, and how much of it is hidden. */
export async function listWritten(
  parts: Pick<Parts, 'ideas' | 'comments'>,
  personId: string,
): Promise<{ written: Written[]; hidden: number }> {
  const [ideas, shownComments, hidden, hiddenComments] = await Promise.all([
    parts.ideas.newestOf(personId, SHOWN),
    parts.comments.newestOf(personId, SHOWN),
    parts.ideas.hiddenOf(personId),
    parts.comments.hiddenOf(personId),
  ]);
  const comments = [
    ...shownComments.map((comment) => ({ ...comment, isHidden: false })),
    ...hiddenComments
      .filter(({ topic }) => topic.kind === 'idea')
      .map((comment) => ({ ...comment, ideaId: comment.topic.id, isHidden: true })),
  ];
  const about = await parts.ideas.cards([...new Set(comments.map(({ ideaId }) => ideaId))]);
  const titles = new Map(about.map(({ id, title }) => [id, title]));
  const written: Written[] = [
    ...ideas.map(({ id, title, excerpt, language, createdAt, hidden: hiding }) => ({
      kind: 'idea' as const,
      id,
      title,
      excerpt,
      language,
      path: `/ideas/${id}`,
      at: createdAt,
      isHidden: hiding !== null,
    })),
    ...comments.map(({ id, ideaId, body, language, createdAt, isHidden }) => ({
      kind: 'comment' as const,
      id,
      title: titles.get(ideaId) ?? '',
      excerpt: excerptOf(body, EXCERPT),
      language,
      path: `/ideas/${ideaId}#comment-${id}`,
      at: createdAt,
      isHidden,
    })),
  ];
  written.sort((one, other) => (one.at < other.at ? 1 : -1));
  return { written: written.slice(0, SHOWN), hidden: hidden.length + hiddenComments.length };
}
