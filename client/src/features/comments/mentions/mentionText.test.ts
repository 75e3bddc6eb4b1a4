import { describe, expect, it } from 'vitest';
import { fromMarkup, mentionAt, toMarkup } from './mentionText.ts';

const ann = { id: 'a'.repeat(24), name: 'Ann' };
const annLee = { id: 'b'.repeat(24), name: 'Ann Lee' };

describe('mentions in a text', () => {
  it('are sent as the contract writes them', () => {
    expect(toMarkup({ text: 'Thanks @Ann Lee, and @Ann!', picked: [ann, annLee] })).toBe(
      `Thanks @[Ann Lee](person:${annLee.id}), and @[Ann](person:${ann.id})!`,
    );
  });

  it('are only those that were picked, and whole words', () => {
    expect(toMarkup({ text: 'mail@Ann, @Annabel, @Bo', picked: [ann] })).toBe(
      'mail@Ann, @Annabel, @Bo',
    );
  });

  it('come back as they were typed', () => {
    const typed = { text: 'Hi @Ann Lee', picked: [annLee] };
    expect(fromMarkup(toMarkup(typed))).toEqual(typed);
  });
});

describe('finding the name that is being typed', () => {
  it.each([
    ['Hello @an', 'an'],
    ['@Ann L', 'Ann L'],
    ['(@é', 'é'],
  ])('in %j it is %j', (text, words) => {
    expect(mentionAt(text, text.length)?.words).toBe(words);
  });

  it.each(['me@home', 'Hello @', '@Ann Lee and', 'no name'])('in %j there is none', (text) => {
    expect(mentionAt(text, text.length)).toBeNull();
  });

  it('looks before the caret only', () => {
    expect(mentionAt('@ann is here', 4)).toEqual({ from: 0, words: 'ann' });
  });
});
