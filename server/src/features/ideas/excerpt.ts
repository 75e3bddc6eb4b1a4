import { IDEA_LIMITS } from '@roundhouse/shared/ideas';

/** Markdown's marks, each with what stands in its place in plain text. */
const marks: [RegExp, string][] = [
  [/^(`{3,}|~{3,})[^\n]*$/gm, ''],
  [/^ {0,3}\[[^\]\n]+\]:[^\n]*$/gm, ''],
  [/<!--[\s\S]*?-->|<\/?[a-z][^>\n]*>/gi, ' '],
  [/!\[([^\]\n]*)\]\([^)\n]*\)/g, '$1'],
  [/@?\[([^\]\n]*)\](?:\([^)\n]*\)|\[[^\]\n]*\])/g, '$1'],
  [/^ {0,3}(?:[-*_] *){3,}$/gm, ''],
  [/^\s*(?:#{1,6}|>+|[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?/gm, ''],
  [/^[\s|:=-]+$/gm, ''],
  [/\s*\|\s*/g, ' '],
  [/(\*{1,3}|~~|`+)(\S(?:[\s\S]*?\S)?)\1/g, '$2'],
  [/(?<![\p{L}\p{N}])(_{1,3})(\S(?:[\s\S]*?\S)?)\1(?![\p{L}\p{N}])/gu, '$2'],
  [/\\([!-/:-@[-`{-~])/g, '$1'],
  [/\s+/g, ' '],
];

/** The start of a markdown text as one line of plain text, cut at a word with an ellipsis. */
export function excerptOf(markdown: string, length: number = IDEA_LIMITS.excerpt): string {
  const start = markdown.slice(0, length * 8);
  const plain = marks.reduce((text, [mark, put]) => text.replace(mark, put), start).trim();
  const letters = Array.from(plain);
  if (letters.length <= length && start.length === markdown.length) return plain;
  if (letters.length < length) return `${plain}…`;
  const cut = letters.slice(0, length).join('');
  const lastSpace = cut.lastIndexOf(' ');
  return `${(lastSpace > length / 2 ? cut.slice(0, lastSpace) : cut).replace(/[\s.,;:!?…-]+$/u, '')}…`;
}
