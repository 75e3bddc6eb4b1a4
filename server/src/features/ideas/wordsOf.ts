import type { IdeaText } from '@roundhouse/shared/ideas';
import { toSlug } from '../boards/index.ts';
import { excerptOf } from './excerpt.ts';

/** An author's words as they are stored, with what follows from them. */
export function wordsOf({ boardId, kind, title, body, language, tags }: IdeaText) {
  return {
    boardId,
    kind,
    title,
    slug: toSlug(title, 'idea'),
    body,
    excerpt: excerptOf(body),
    language,
    tags: [...new Set(tags)],
  };
}
