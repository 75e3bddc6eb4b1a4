import type { AnswerPromise } from '@roundhouse/shared/promises';
import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { aCard } from '../../testing/aCard.ts';
import { renderPage } from '../../testing/renderPage.tsx';
import { Waiting } from './Waiting.tsx';
import { waitingDays } from './waitingDays.ts';

const card = aCard(1, { kind: 'complaint', createdAt: '2026-03-01T08:00:00.000Z' });
const sponsor = { id: 'd'.repeat(24), name: 'Sven Quist', avatarUrl: null, role: 'rep' } as const;
const promise: AnswerPromise = {
  ideaId: card.id,
  boardId: card.boardId,
  state: 'late',
  startedAt: '2026-03-01T09:00:00.000Z',
  dueAt: '2026-03-08T09:00:00.000Z',
  days: 7,
  supports: 3,
  pausedFor: null,
  escalations: [
    { at: '2026-03-08T09:00:00.000Z', sponsor },
    { at: '2026-03-15T09:00:00.000Z', sponsor: null },
  ],
  answeredAt: null,
  rev: 3,
};

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-03-13T09:00:00Z'), toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());

it('says how long nobody has answered', () => {
  renderPage(<Waiting card={card} />);
  expect(screen.getByText('Waiting 12 days').closest('[data-late]')).toBeNull();
});

it('says that a promised answer is late, and who has it now', () => {
  renderPage(<Waiting card={{ ...card, promise }} />);
  const line = screen.getByText('Waiting 12 days').closest('[data-late]');
  expect(line?.textContent).toContain('The answer is late. It went to Sven Quist.');
});

it('counts whole days, and none before it was posted', () => {
  const since = '2026-03-01T08:00:00.000Z';
  expect(waitingDays(since, Date.parse('2026-03-02T07:59:59Z'))).toBe(0);
  expect(waitingDays(since, Date.parse('2026-03-02T08:00:00Z'))).toBe(1);
  expect(waitingDays(since, Date.parse('2026-02-01T08:00:00Z'))).toBe(0);
});
