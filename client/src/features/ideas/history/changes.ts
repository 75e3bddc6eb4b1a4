import type { IdeaVersion } from '@roundhouse/shared/ideas';
import { diffLines, diffWordsWithSpace } from 'diff';

/** A piece of text: kept, added or taken out. */
export interface Piece {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** What changed between two lines of text, word by word. */
export function wordChanges(before: string, after: string): Piece[] {
  return diffWordsWithSpace(before, after).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}

/** A line or paragraph of a text and what changed in it; untouched ones are one piece. */
export interface ChangedLine {
  kind: 'same' | 'added' | 'removed' | 'changed';
  pieces: Piece[];
}

/**
 * What changed between two texts, line by line; a line that took the place of another is shown
 * word by word.
 */
export function lineChanges(before: string, after: string): ChangedLine[] {
  const lines: ChangedLine[] = [];
  const parts = diffLines(before, after);
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at];
    const next = parts[at + 1];
    if (!part) continue;
    if (part.removed && next?.added && part.count === next.count) {
      const old = linesOf(part.value);
      linesOf(next.value).forEach((line, index) => {
        lines.push({ kind: 'changed', pieces: wordChanges(old[index] ?? '', line) });
      });
      at += 1;
      continue;
    }
    const kind = part.added ? 'added' : part.removed ? 'removed' : 'same';
    for (const text of linesOf(part.value)) lines.push({ kind, pieces: [{ kind, text }] });
  }
  return lines;
}

function linesOf(text: string): string[] {
  return text.replace(/\n$/, '').split('\n');
}

/** Tags that came and went. */
export function tagChanges(before: IdeaVersion, after: IdeaVersion) {
  return {
    added: after.tags.filter((tag) => !before.tags.includes(tag)),
    removed: before.tags.filter((tag) => !after.tags.includes(tag)),
  };
}
