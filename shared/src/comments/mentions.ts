import { COMMENT_LIMITS } from './schema.ts';

const MENTION = /@\[([^\]\n]{1,80})\]\(person:([0-9a-f]{24})\)/g;

/** Identifiers of the people a text mentions, each once, in order, at most ten. */
export function mentionedIds(body: string): string[] {
  const ids = new Set(Array.from(body.matchAll(MENTION), (found) => found[2] as string));
  return [...ids].slice(0, COMMENT_LIMITS.mentions);
}

/** How a mention is written in a text. Brackets in a name would end it early, so they are left out. */
export function writeMention(person: { id: string; name: string }): string {
  return `@[${person.name.replace(/[[\]]/g, '')}](person:${person.id})`;
}
