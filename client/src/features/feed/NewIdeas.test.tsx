import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { ConnectionContext } from '../../realtime/ConnectionContext.ts';
import { createConnection, type LiveSocket } from '../../realtime/connection.ts';
import { aCard } from '../../testing/aCard.ts';
import { answering } from '../../testing/answering.ts';
import { renderPage } from '../../testing/renderPage.tsx';
import { FeedPage } from './FeedPage.tsx';

afterEach(() => vi.unstubAllGlobals());

type Told = (name: string, payload: unknown) => void;

/** A page whose server can be heard: `tell` sends it a live event. */
async function showLive(at: string) {
  let hear: Told = () => {};
  const socket = {
    connected: false,
    onAny: (listener: Told) => {
      hear = listener;
    },
    on: () => socket,
    connect: () => socket,
    emit: () => socket,
  };
  const connection = createConnection(async () => socket as unknown as LiveSocket);
  await connection.start();
  const page = renderPage(
    <ConnectionContext value={connection}>
      <FeedPage />
    </ConnectionContext>,
    { at },
  );
  return { ...page, tell: (name: string, payload: unknown) => act(() => hear(name, payload)) };
}

const titles = () =>
  within(screen.getByRole('list', { name: 'Ideas' }))
    .getAllByRole('heading', { level: 2 })
    .map((heading) => heading.textContent);

it('lets new ideas wait behind a pill, and shows them on top when asked', async () => {
  answering({
    'GET /api/ideas': { body: { ideas: [aCard(1)], supportedIds: [], setAside: {}, next: null } },
    'GET /api/tags': { body: [] },
  });
  const { user, tell } = await showLive('/?kind=improvement');
  await screen.findByText('Idea 1');
  tell('idea.posted', aCard(2));
  tell('idea.posted', aCard(3, { kind: 'complaint' }));
  const pill = await screen.findByRole('button', { name: '1 new idea' });
  expect(titles()).toEqual(['Idea 1']);
  await user.click(pill);
  await waitFor(() => expect(titles()).toEqual(['Idea 2', 'Idea 1']));
  expect(document.activeElement?.textContent).toBe('Idea 2');
  expect(screen.queryByRole('button', { name: /new idea/ })).toBeNull();
});
