import { writeMention } from '@roundhouse/shared/comments';

/** Somebody mentioned in a text that is being written. */
export interface Picked {
  id: string;
  name: string;
}

/** A text as it is typed, with plain `@Name`, and whom its names mean. */
export interface MentionText {
  text: string;
  picked: Picked[];
}

const MARKUP = /@\[([^\]\n]{1,80})\]\(person:([0-9a-f]{24})\)/g;
const WORD = '[\\p{L}\\p{N}]';

/** What is sent: each `@Name` of somebody picked becomes the contract's mention. */
export function toMarkup({ text, picked }: MentionText): string {
  // Longest names first, so that "Ann" does not take the start of "Ann Lee".
  const people = [...picked].sort((a, b) => b.name.length - a.name.length);
  if (people.length === 0) return text;
  const names = people.map(({ name }) => escapePattern(name)).join('|');
  const typed = new RegExp(`(?<!${WORD})@(${names})(?!${WORD})`, 'gu');
  return text.replace(typed, (found, name: string) => {
    const person = people.find((each) => each.name === name);
    return person ? writeMention(person) : found;
  });
}

/** The way back, to edit what was sent. */
export function fromMarkup(body: string): MentionText {
  const picked = new Map<string, Picked>();
  const text = body.replace(MARKUP, (_, name: string, id: string) => {
    picked.set(id, { id, name });
    return `@${name}`;
  });
  return { text, picked: [...picked.values()] };
}

/**
 * What is being typed after an `@` right before the caret, and where the `@` stands; `null` where
 * no name is being typed. A name may have one space in it.
 */
export function mentionAt(text: string, caret: number): { from: number; words: string } | null {
  const before = text.slice(0, caret);
  const found = /(?:^|[\s(])@([\p{L}\p{N}'’.-]{1,30}(?: [\p{L}\p{N}'’.-]{0,30})?)$/u.exec(before);
  const words = found?.[1];
  return words ? { from: caret - words.length - 1, words } : null;
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
