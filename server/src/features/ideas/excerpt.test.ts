import { describe, expect, it } from 'vitest';
import { excerptOf } from './excerpt.ts';

describe('excerpt of a markdown text', () => {
  it('keeps the words of what is marked, without the marks', () => {
    const body =
      '# The night train\n\nBring **back** the _blue_ `N700` ~~soon~~!\n\n- one\n- [x] two\n1. three\n> quoted';
    expect(excerptOf(body)).toBe(
      'The night train Bring back the blue N700 soon! one two three quoted',
    );
  });

  it('keeps the text of links, mentions and pictures, not where they lead', () => {
    const body =
      '![A red engine](https://x.test/a.png) by @[Ann Lee](person:abc), see [this](https://x.test).';
    expect(excerptOf(body)).toBe('A red engine by Ann Lee, see this.');
  });

  it('leaves out fences, rules, link definitions, comments and tags', () => {
    const body =
      'Before\n```ts\nconst a = 1;\n```\n---\n<!-- hidden -->\n<b>bold</b>\n[a]: https://x.test';
    expect(excerptOf(body)).toBe('Before const a = 1; bold');
  });

  it('leaves underscores and stars inside words and sums', () => {
    expect(excerptOf('call motor_run_to(2 * 3) and snake_case_name')).toBe(
      'call motor_run_to(2 * 3) and snake_case_name',
    );
  });

  it('cuts a long text at a word, never inside a letter made of two units', () => {
    expect(excerptOf('one two three four', 12)).toBe('one two…');
    expect(excerptOf('🚂'.repeat(20), 5)).toBe(`${'🚂'.repeat(5)}…`);
  });

  it('is quick on a text made to be slow', () => {
    const started = performance.now();
    for (const part of ['*', '_', '[', '`', '<', '![', '|', '> ']) excerptOf(part.repeat(10_000));
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('is empty for an empty text', () => {
    expect(excerptOf('')).toBe('');
  });
});
