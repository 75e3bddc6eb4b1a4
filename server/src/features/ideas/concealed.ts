import type { StoredCard, StoredIdea } from './storedIdea.ts';

/**
 * An idea, or a card of it, as the public may read it: where a moderator hides it, the reason
 * stands in place of its words, and its tags, pictures and files are left out.
 */
export function concealed<T extends StoredCard | StoredIdea>(stored: T): T {
  const { hidden } = stored;
  if (!hidden) return stored;
  return {
    ...stored,
    title: hidden.reason,
    language: hidden.language,
    slug: '',
    excerpt: '',
    tags: [],
    cover: null,
    hackFileCount: 0,
    ...('body' in stored ? { body: '', pictures: [], hackFiles: [] } : {}),
  };
}
