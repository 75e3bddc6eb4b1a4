import type { DeskRow } from '@roundhouse/shared/responses';
import { screen, waitFor } from '@testing-library/react';
import { useLocation } from 'react-router';
import { afterEach, expect, it, vi } from 'vitest';
import { aCard } from '../../../testing/aCard.ts';
import { answering, refusing } from '../../../testing/answering.ts';
import { aViewer } from '../../../testing/builders.ts';
import { renderPage } from '../../../testing/renderPage.tsx';
import { DeskPage } from './DeskPage.tsx';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

const rep = { bootstrap: { viewer: aViewer({ role: 'rep' }) } };
const row = (n: number, reason: DeskRow['reason'], dueAt: string | null = null): DeskRow => ({
  idea: aCard(n),
  reason,
  dueAt,
});
const desk = (...rows: DeskRow[]) => ({ 'GET /api/desk': { body: { rows, next: null } } });
const link = (title: string) => screen.findByRole('link', { name: title });

function Where() {
  const { pathname, search } = useLocation();
  return <output aria-label="address">{pathname + search}</output>;
}
const address = () => screen.getByRole('status', { name: 'address' }).textContent;
const withAddress = (
  <>
    <DeskPage />
    <Where />
  </>
);

it('shows what waits in the order of the server, and why', async () => {
  answering(desk(row(1, 'late', '2026-01-02T00:00:00.000Z'), row(2, 'unanswered')));
  renderPage(<DeskPage />, rep);
  await link('Idea 1');
  const titles = screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent);
  expect(titles).toEqual(['Idea 1', 'Idea 2']);
  expect(screen.getByText(/Was due/)).toBeTruthy();
  expect(screen.getByText('No answer yet')).toBeTruthy();
});

it('says with pleasure that nothing waits', async () => {
  answering(desk());
  renderPage(<DeskPage />, rep);
  expect(await screen.findByText('Nothing waits')).toBeTruthy();
});

it('says what went wrong and how to go on', async () => {
  answering({ 'GET /api/desk': refusing('internal', 500) });
  renderPage(<DeskPage />, rep);
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
});

it('is not shown to a fan', async () => {
  answering(desk(row(1, 'late')));
  renderPage(<DeskPage />, { bootstrap: { viewer: aViewer() } });
  expect(await screen.findByText(/belongs to the people of the brand/)).toBeTruthy();
  expect(screen.queryByRole('list')).toBeNull();
});

it('goes through the rows by j and k, chooses by x and answers all that are chosen by r', async () => {
  answering(desk(row(1, 'late'), row(2, 'due'), row(3, 'unanswered')));
  const { user } = renderPage(withAddress, rep);
  const first = await link('Idea 1');
  await user.keyboard('j');
  expect(document.activeElement).toBe(first);
  await user.keyboard('xjjx');
  expect(document.activeElement).toBe(await link('Idea 3'));
  expect(screen.getByText('2 chosen')).toBeTruthy();
  await user.keyboard('k');
  expect(document.activeElement).toBe(await link('Idea 2'));
  await user.keyboard('r');
  expect(address()).toBe(`/desk/answer?ids=${aCard(1).id},${aCard(3).id}`);
});

it('leaves single letters alone once they are switched off', async () => {
  answering(desk(row(1, 'late')));
  const { user } = renderPage(withAddress, rep);
  await link('Idea 1');
  await user.click(screen.getByRole('button', { name: 'Switch these keys off' }));
  const before = document.activeElement;
  await user.keyboard('j');
  await waitFor(() => expect(document.activeElement).toBe(before));
});
