import { expect, it } from 'vitest';
import { createTyping } from './typing.ts';

const text = 'Bring it back';

it('counts keys, and a pause for five seconds at most', () => {
  let at = 0;
  const typing = createTyping(() => at);
  for (const _ of text) {
    typing.watch('insertText');
    at += 100;
  }
  at += 60_000;
  typing.watch('insertText');
  expect(typing.take(text)).toBe(12 * 100 + 5000);
  expect(typing.take(text)).toBeNull();
});

it.each(['insertFromPaste', 'insertCompositionText', 'insertReplacementText', undefined])(
  'says nothing of a text that came by %s',
  (inputType) => {
    const typing = createTyping(() => 0);
    for (const _ of text) typing.watch('insertText');
    typing.watch(inputType);
    expect(typing.take(text)).toBeNull();
  },
);

it('says nothing of a text that was there before', () => {
  const typing = createTyping(() => 0);
  typing.watch('insertText');
  expect(typing.take(`${text}!`)).toBeNull();
});
