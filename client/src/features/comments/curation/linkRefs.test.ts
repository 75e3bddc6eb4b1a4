import { describe, expect, it } from 'vitest';
import { linkRefs } from './linkRefs.ts';

const ids = ['aaaaaaaaaaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbbbbbbbbbb'];

describe('the references of a summary', () => {
  it('lead to their comments', () => {
    expect(linkRefs('Both agree [1][2].', ids)).toBe(
      `Both agree [\\[1\\]](#comment-${ids[0]})[2].`.replace(
        '[2].',
        `[\\[2\\]](#comment-${ids[1]}).`,
      ),
    );
  });

  it('stay words where they name no comment, or are a link of their own', () => {
    expect(linkRefs('See [3] and [1](https://example.test) and ![1](x)', ids)).toBe(
      'See [3] and [1](https://example.test) and ![1](x)',
    );
  });
});
