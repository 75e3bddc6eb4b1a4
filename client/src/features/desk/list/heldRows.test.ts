import type { DeskRow } from '@roundhouse/shared/responses';
import { expect, it } from 'vitest';
import { aCard } from '../../../testing/aCard.ts';
import { heldRows } from './heldRows.ts';

const row = (n: number, reason: DeskRow['reason'] = 'unanswered'): DeskRow => ({
  idea: aCard(n),
  reason,
  dueAt: null,
});

it('keeps every row where it stands, says which wait no more, and adds new ones behind', () => {
  const shown = heldRows([row(1), row(2), row(3)], [row(4, 'late'), row(3, 'due'), row(1)]);
  expect(shown.map(({ idea, reason, isGone }) => [idea.title, reason, isGone])).toEqual([
    ['Idea 1', 'unanswered', false],
    ['Idea 2', 'unanswered', true],
    ['Idea 3', 'due', false],
    ['Idea 4', 'late', false],
  ]);
});
