import { mentionedIds, writeMention } from '@roundhouse/shared/comments';
import type { Parts } from '../../app/parts.ts';

const MENTION = /@\[([^\]\n]{1,80})\]\(person:([0-9a-f]{24})\)/g;

/**
 * A text whose mentions tell the truth: each carries the name the person has now, and one of
 * nobody, or beyond the tenth, becomes plain words.
 */
export async function settleMentions(parts: Pick<Parts, 'people'>, body: string): Promise<string> {
  const people = await parts.people.briefs(mentionedIds(body));
  return body.replace(MENTION, (_, name: string, id: string) => {
    const person = people.get(id);
    return person ? writeMention(person) : `@${name}`;
  });
}
