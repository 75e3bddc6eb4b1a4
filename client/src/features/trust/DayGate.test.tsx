import { screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { answering } from '../../testing/answering.ts';
import { aViewer } from '../../testing/builders.ts';
import { renderPage } from '../../testing/renderPage.tsx';
import { DayGate } from './DayGate.tsx';

afterEach(() => vi.unstubAllGlobals());

const resetsAt = '2026-03-02T00:00:00.000Z';
const today = (comments: number) => ({
  ideas: 1,
  comments: 17,
  supports: 0,
  left: { ideas: 2, comments, supports: 50 },
  resetsAt,
});

function show(comments: number, { role = 'fan', isWriting = true } = {}) {
  const asked = answering({ 'GET /api/me/trust/today': { body: today(comments) } });
  const viewer = aViewer({ role: role as 'fan' });
  const { queryClient } = renderPage(<DayGate what="comments" isWriting={isWriting} />, {
    bootstrap: { viewer },
  });
  const settled = () =>
    waitFor(() => expect([asked.length, queryClient.isFetching()]).toEqual([1, 0]));
  return { asked, settled };
}

it('says how few more the day takes', async () => {
  show(2);
  expect(await screen.findByText('You can post 2 more comments today.')).toBeTruthy();
});

it('says that the day is over, and when to go on', async () => {
  show(0);
  const time = new Intl.DateTimeFormat('en', { timeStyle: 'short' }).format(new Date(resetsAt));
  expect(await screen.findByText(new RegExp(`from ${time} on`))).toBeTruthy();
});

it('says nothing while there are many', async () => {
  await show(20).settled();
  expect(screen.queryByText(/today/)).toBeNull();
});

it('asks for nothing before anything is written, nor for who has a role', async () => {
  expect(show(0, { isWriting: false }).asked).toEqual([]);
  expect(show(0, { role: 'moderator' }).asked).toEqual([]);
});
