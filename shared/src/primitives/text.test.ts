import { describe, expect, it } from 'vitest';
import { lineOfText, textBlock } from './index.ts';

describe('a line of text', () => {
  const line = lineOfText(2, 10);

  it.each([
    ['\u200b\u200b\u200b'],
    ['\u200d\u200d\u200d'],
    ['\u3164\u3164'],
    ['\u2800\u2800'],
    ['\u0301\u0301'],
    ['ab\ud800'],
    ['a\u0085b\u009bc'],
    ['a\u0000b'],
  ])('is refused where there is nothing to see, or what is no character: %j', (text) => {
    expect(line.safeParse(text).success).toBe(false);
  });

  it.each([
    ['Ada\u202e\u200bLo', 'AdaLo'],
    ['\ufeff Zoé  \u2028 B', 'Zoé B'],
    ['👩\u200d🔬👍🏽', '👩\u200d🔬👍🏽'],
    ['می\u200cروم', 'می\u200cروم'],
  ])('%j becomes %j', (text, kept) => {
    expect(line.parse(text)).toBe(kept);
  });

  it('may be empty where none is needed', () => {
    expect(lineOfText(0, 10).parse('\u200b')).toBe('');
  });
});

describe('a block of text', () => {
  it.each(['\u200b', '\u200d', 'half \udc00', '\u0007'])('is refused: %j', (text) => {
    expect(textBlock(1, 100).safeParse(text).success).toBe(false);
  });

  it('keeps its lines', () => {
    expect(textBlock(1, 100).parse('one\r\n\ttwo ❤️')).toBe('one\n\ttwo ❤️');
  });
});
