import type { SetAside } from '@roundhouse/shared/supports';
import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { client } from '../../app/api.ts';
import { createConnection } from '../../realtime/connection.ts';
import { followLive } from '../../realtime/followLive.ts';
import { tellListed } from '../../realtime/mySupports.ts';
import { memoryStorage } from '../../realtime/sendQueue/queueStorage.ts';
import { SendQueueContext } from '../../realtime/sendQueue/SendQueueContext.ts';
import { createSendQueue } from '../../realtime/sendQueue/sendQueue.ts';
import { singleTab } from '../../realtime/sendQueue/tabs.ts';
import { aCard } from '../../testing/aCard.ts';
import { answering, refusing } from '../../testing/answering.ts';
import { aViewer } from '../../testing/builders.ts';
import { renderPage } from '../../testing/renderPage.tsx';
import { InviteToSignIn, SupportButton, SupportTrouble } from './index.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  sessionStorage.clear();
});

const card = aCard(7);
const path = `/api/ideas/${card.id}/support`;

async function showSignedIn() {
  const queue = createSendQueue({
    client,
    storage: memoryStorage(),
    tabs: singleTab(),
    isOnline: () => true,
    now: Date.now,
    random: () => 0.5,
  });
  const viewer = aViewer();
  await queue.belongTo(viewer.id);
  const page = renderPage(
    <SendQueueContext value={queue}>
      <SupportButton idea={card} />
      <SupportTrouble />
    </SendQueueContext>,
    { bootstrap: { viewer } },
  );
  const connection = createConnection(() => new Promise(() => {}));
  followLive({ connection, queries: page.queryClient, queue });
  return page;
}
const button = () => screen.getByRole('button', { name: /Idea 7/ });

it('counts a tap at once, and still once when the server has answered', async () => {
  let resolve: (response: Response) => void = () => {};
  const answer = new Promise<Response>((found) => {
    resolve = found;
  });
  const asked: string[] = [];
  vi.stubGlobal('fetch', (request: Request) => {
    asked.push(`${request.method} ${new URL(request.url).pathname}`);
    return answer;
  });
  const { user } = await showSignedIn();
  expect(button().textContent).toContain('3 supporters');
  await user.click(button());
  await waitFor(() => expect(button().textContent).toContain('4 supporters'));
  expect(button().getAttribute('aria-pressed')).toBe('true');
  const mine = {
    isSupporting: true,
    since: '2026-01-02T00:00:00.000Z',
    pledge: null,
    setAside: null,
    rev: 2,
  };
  const tally = { ...card.tally, rev: 2, supports: 4 };
  resolve(
    new Response(JSON.stringify({ mine, tally }), {
      headers: { 'content-type': 'application/json' },
    }),
  );
  await waitFor(() => expect(button().dataset.pending).toBeUndefined());
  expect(asked).toEqual([`PUT ${path}`]);
  expect(button().textContent).toContain('4 supporters');
});

it('takes the tap back and says why when it is refused', async () => {
  answering({ [`PUT ${path}`]: refusing('idea_withdrawn', 409) });
  const { user } = await showSignedIn();
  await user.click(button());
  expect((await screen.findByRole('alert')).textContent).toContain('withdrawn');
  expect(button().getAttribute('aria-pressed')).toBe('false');
  expect(button().textContent).toContain('3 supporters');
});

it('asks a guest in, and remembers what they wanted', async () => {
  const { user } = renderPage(
    <>
      <SupportButton idea={card} />
      <InviteToSignIn />
    </>,
    { at: '/?sort=new' },
  );
  await user.click(button());
  const link = await screen.findByRole('link', { name: 'Sign in' });
  expect(link.getAttribute('href')).toBe(`/sign-in?next=${encodeURIComponent('/?sort=new')}`);
  expect(sessionStorage.getItem('roundhouse.wish')).toContain(card.id);
});

it('takes no taps on a closed board', () => {
  renderPage(<SupportButton idea={aCard(7, { status: 'withdrawn' })} />);
  expect((button() as HTMLButtonElement).disabled).toBe(true);
});

it('says in a list that my support is set aside, and leads to the appeal', async () => {
  const setAside = {
    actId: 'a'.repeat(24),
    at: card.createdAt,
    reason: 'One hand.',
    language: 'en',
  };
  const { queryClient } = await showSignedIn();
  const listed = { isSupporting: true, setAside: setAside as SetAside };
  act(() => tellListed(queryClient, card.id, listed, card.tally.rev));
  const link = await screen.findByRole('link', { name: /^Appeal: your support of “Idea 7”/ });
  expect(link.getAttribute('href')).toBe(`/account/standing?appeal=support:${card.id}`);
  expect(button().getAttribute('aria-pressed')).toBe('true');
  expect(button().textContent).toContain('3 supporters');
});
