import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { aCard } from '../../testing/aCard.ts';
import { answering, refusing } from '../../testing/answering.ts';
import { aBoard, aViewer } from '../../testing/builders.ts';
import { renderPage } from '../../testing/renderPage.tsx';
import { FeedPage } from './FeedPage.tsx';

afterEach(() => vi.unstubAllGlobals());

const page = (...ideas: ReturnType<typeof aCard>[]) => ({
  body: { ideas, supportedIds: [], setAside: {}, next: null },
});
const titles = () =>
  within(screen.getByRole('list', { name: 'Ideas' }))
    .getAllByRole('heading', { level: 2 })
    .map((heading) => heading.textContent);

it('shows the ideas in the order of now', async () => {
  const low = aCard(1, { tally: { ...aCard(1).tally, hot: 1 } });
  const high = aCard(2, { tally: { ...aCard(2).tally, hot: 9 } });
  answering({ 'GET /api/ideas': page(low, high), 'GET /api/tags': { body: [] } });
  renderPage(<FeedPage />);
  await screen.findByText('Idea 2');
  expect(titles()).toEqual(['Idea 2', 'Idea 1']);
});

it('asks for what its address says, and filters lead to addresses', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    asked.push(new URL(request.url).search);
    const body = request.url.includes('/tags')
      ? []
      : { ideas: [], supportedIds: [], setAside: {}, next: null };
    return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });
  });
  const board = aBoard({ name: 'Night trains', slug: 'night-trains', isClosed: true });
  renderPage(<FeedPage />, {
    at: '/?board=night-trains&sort=top-week&kind=hack',
    bootstrap: { boards: [board] },
  });
  await screen.findByText('No ideas of this sort');
  const query = new URLSearchParams(asked.find((search) => search.includes('sort')));
  expect(Object.fromEntries(query)).toMatchObject({
    board: 'night-trains',
    sort: 'top-week',
    kind: 'hack',
  });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Night trains');
  expect(screen.getByText(/Closed/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Hack' }).getAttribute('href')).toBe(
    '/?board=night-trains&sort=top-week',
  );
  expect(screen.getByRole('link', { name: 'Complaint' }).getAttribute('href')).toBe(
    '/?board=night-trains&sort=top-week&kind=complaint',
  );
});

it('says what went wrong and tries again', async () => {
  let isUp = false;
  answering({
    'GET /api/ideas': () => (isUp ? page(aCard(1)) : refusing('internal', 500)),
    'GET /api/tags': { body: [] },
  });
  const { user } = renderPage(<FeedPage />);
  const retry = await screen.findByRole('button', { name: 'Try again' });
  isUp = true;
  await user.click(retry);
  await screen.findByText('Idea 1');
});

it('offers a fan their own ideas, and a guest none', async () => {
  answering({ 'GET /api/ideas': page(aCard(1)), 'GET /api/tags': { body: [] } });
  const { unmount } = renderPage(<FeedPage />, { bootstrap: { viewer: aViewer() } });
  expect(screen.getByRole('link', { name: 'Mine' }).getAttribute('href')).toBe('/?show=mine');
  unmount();
  renderPage(<FeedPage />);
  await waitFor(() => expect(screen.queryByRole('link', { name: 'Mine' })).toBeNull());
});
