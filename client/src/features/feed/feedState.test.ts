import { describe, expect, it } from 'vitest';
import { type FeedState, feedAddress, isFiltered, parseFeedState } from './feedState.ts';

const parse = (text: string) => parseFeedState(new URLSearchParams(text));

describe('the board’s address', () => {
  it('is the plain board when it says nothing', () => {
    expect(parse('')).toEqual({ sort: 'hot' });
    expect(feedAddress({ sort: 'hot' })).toBe('/');
  });

  it('says a whole state and reads it back', () => {
    const state: FeedState = {
      sort: 'top-week',
      board: 'night-trains',
      kind: 'revival',
      tag: 'h0 & n',
      status: 'development',
      show: 'supported',
      q: 'été à Lyon?',
    };
    expect(parse(feedAddress(state).slice(2))).toEqual(state);
  });

  it('ignores what it does not know', () => {
    expect(parse('sort=best&kind=rant&status=withdrawn&show=all&board=&q=%20%20&x=1')).toEqual({
      sort: 'hot',
    });
    expect(parse(`q=${'a'.repeat(201)}`)).toEqual({ sort: 'hot' });
  });

  it('counts a search or a filter as narrowing, a board or a sort not', () => {
    expect(isFiltered({ sort: 'new', board: 'b' })).toBe(false);
    expect(isFiltered({ sort: 'hot', q: 'x' })).toBe(true);
    expect(isFiltered({ sort: 'hot', status: 'planned' })).toBe(true);
    expect(isFiltered({ sort: 'hot', show: 'mine' })).toBe(true);
  });
});
