import { expect, it } from 'vitest';
import { aNotice } from '../../../testing/aNotice.ts';
import { groupNotices } from './groupNotices.ts';

it('puts what is about one thing together, where its newest stood', () => {
  const [first, second, third, fourth] = ['idea:1', 'board:2', 'idea:1', 'idea:3'].map(
    (group, at) => aNotice(at, { group }),
  );
  const groups = groupNotices([first!, second!, third!, fourth!]);
  expect(groups.map(({ group }) => group)).toEqual(['idea:1', 'board:2', 'idea:3']);
  expect(groups[0]).toMatchObject({ newest: first, notices: [first, third] });
});

it('is empty where nothing was told', () => {
  expect(groupNotices([])).toEqual([]);
});
