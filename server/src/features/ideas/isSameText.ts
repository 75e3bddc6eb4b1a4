import type { IdeaText } from '@roundhouse/shared/ideas';
import type { StoredIdea } from './storedIdea.ts';

/**
 * Whether an idea's stored text is what an edit of `version` wants: the edit was saved already (its
 * answer got lost), or changes nothing.
 */
export function isSameText(stored: StoredIdea, edit: IdeaText & { version: number }): boolean {
  const isReached = stored.version === edit.version || stored.version === edit.version + 1;
  return isReached && textKey(stored) === textKey(edit);
}

function textKey({ boardId, kind, title, body, language, tags, pictures, hackFiles }: IdeaText) {
  return JSON.stringify([
    [boardId, kind, title, body, language],
    [...new Set(tags)],
    pictures.map(({ id, alt }) => [id, alt]),
    hackFiles.map(({ id, licence }) => [id, licence]),
  ]);
}
