import type { Notice, NoticeKind } from '@roundhouse/shared/notices';
import { NOTICE_KINDS } from '@roundhouse/shared/notices';
import { screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { aNotice } from '../../../testing/aNotice.ts';
import { answering, refusing } from '../../../testing/answering.ts';
import { aViewer } from '../../../testing/builders.ts';
import { renderPage } from '../../../testing/renderPage.tsx';
import { InboxPage } from './InboxPage.tsx';

afterEach(() => vi.unstubAllGlobals());

const bootstrap = { viewer: aViewer() };
const inbox = (notices: Notice[]) => {
  const unread = notices.filter(({ isRead }) => !isRead).length;
  return {
    'GET /api/notices': { body: { notices, unread, next: null } },
    'GET /api/notices/unread': { body: { unread } },
  };
};

it('has words for everything one may be told of, without an actor too', async () => {
  const details: Partial<Record<NoticeKind, (string | null)[]>> = {
    step: ['planned', 'archived', 'revived', 'unheard-of'],
    promise: ['begun', 'half', 'soon', 'late', 'escalated', null],
    rhythm: ['due', 'late'],
    moderation: ['hidden', 'report_upheld', 'unheard-of', null],
  };
  const told = NOTICE_KINDS.flatMap((kind) =>
    (details[kind] ?? [null]).map((detail) => [kind, detail]),
  );
  answering(
    inbox(
      told.map(([kind, detail], at) =>
        aNotice(at, {
          kind: kind as NoticeKind,
          detail: detail ?? null,
          actor: null,
          group: `idea:${at}`,
        }),
      ),
    ),
  );
  renderPage(<InboxPage />, { bootstrap });
  const links = await screen.findAllByRole('link', { name: /^Unread:/ });
  expect(links).toHaveLength(told.length);
  for (const link of links)
    expect(link.textContent).not.toMatch(/\{\{|did\.|step\.|promise\.|moderation\./);
});

it('marks a text that is in the other language', async () => {
  answering(inbox([aNotice(1, { about: { fr: 'Un train de nuit' } })]));
  renderPage(<InboxPage />, { bootstrap });
  expect((await screen.findByText('Un train de nuit')).getAttribute('lang')).toBe('fr');
});

it('marks one as read, and reads the inbox anew where the server refuses', async () => {
  const asked = answering({
    ...inbox([aNotice(1), aNotice(2)]),
    'PUT /api/notices/read': refusing('internal', 500),
  });
  const { user } = renderPage(<InboxPage />, { bootstrap });
  const [button] = await screen.findAllByRole('button', { name: 'Mark as read' });
  await user.click(button!);
  const listings = () => asked.filter(({ path }) => path === '/api/notices');
  await waitFor(() => expect(listings()).toHaveLength(2));
  const [put] = asked.filter(({ method }) => method === 'PUT');
  expect(put?.body).toEqual({ ids: [aNotice(1).id] });
});

it('asks guests in, and leads back', () => {
  renderPage(<InboxPage />);
  const link = screen.getByRole('link', { name: 'Sign in' });
  expect(link.getAttribute('href')).toBe('/sign-in?next=%2Finbox');
});
