import { describe, expect, it } from 'vitest';
import { lineChanges, wordChanges } from './changes.ts';

describe('what changed in a text', () => {
  it('says it word by word in a line', () => {
    expect(wordChanges('A red train', 'A blue train')).toEqual([
      { kind: 'same', text: 'A ' },
      { kind: 'removed', text: 'red' },
      { kind: 'added', text: 'blue' },
      { kind: 'same', text: ' train' },
    ]);
  });

  it('says it line by line in a text, and within lines that took the place of others', () => {
    const lines = lineChanges('one\ntwo words\nthree\n', 'one\ntwo terms\nthree\nfour\n');
    expect(lines.map(({ kind }) => kind)).toEqual(['same', 'changed', 'same', 'added']);
    expect(lines[1]?.pieces.map(({ kind, text }) => `${kind}:${text}`)).toEqual([
      'same:two ',
      'removed:words',
      'added:terms',
    ]);
  });

  it('keeps empty lines', () => {
    expect(lineChanges('a\n\nb', 'a\n\nb')).toHaveLength(3);
  });
});
