import { makeId } from '@roundhouse/shared/primitives';
import { act, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { client } from '../app/api.ts';
import { answering, refusing } from '../testing/answering.ts';
import { renderPage } from '../testing/renderPage.tsx';
import { ConnectionBanner } from './ConnectionBanner.tsx';
import { ConnectionContext } from './ConnectionContext.ts';
import { createConnection } from './connection.ts';
import { memoryStorage } from './sendQueue/queueStorage.ts';
import { SendQueueContext } from './sendQueue/SendQueueContext.ts';
import { createSendQueue } from './sendQueue/sendQueue.ts';
import { singleTab } from './sendQueue/tabs.ts';

let isOnline = true;

afterEach(() => {
  isOnline = true;
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** The banner over a real queue and a connection that has not been opened. */
function showBanner() {
  vi.spyOn(navigator, 'onLine', 'get').mockImplementation(() => isOnline);
  const connection = createConnection(() => Promise.reject(new Error('not in this test')));
  const queue = createSendQueue({
    client,
    storage: memoryStorage(),
    tabs: singleTab(),
    isOnline: () => isOnline,
    now: Date.now,
    random: () => 0,
  });
  const shown = renderPage(
    <ConnectionContext value={connection}>
      <SendQueueContext value={queue}>
        <ConnectionBanner />
      </SendQueueContext>
    </ConnectionContext>,
  );
  return { ...shown, connection, queue };
}

const topic = { kind: 'idea' as const, id: makeId() };
const aComment = { topic, id: makeId(), parentId: null, language: 'en' as const };

describe('the connection’s banner', () => {
  it('is not there while all is well', () => {
    showBanner();
    expect(screen.queryByText(/offline|connection|waiting/)).toBeNull();
  });

  it('says that the network is away and how much waits, and goes when it is back', async () => {
    const { connection, queue } = showBanner();
    isOnline = false;
    await act(async () => {
      connection.networkChanged();
      await queue.belongTo(makeId());
      await queue.send('comments.post', { ...aComment, body: 'Later.' });
    });
    expect(screen.getByText(/You are offline/).textContent).toContain('1 change is waiting');
    isOnline = true;
    await act(async () => {
      await queue.belongTo(null);
      connection.networkChanged();
    });
    expect(screen.queryByText(/You are offline/)).toBeNull();
  });

  it('R23: keeps the words of what was refused until they are dismissed', async () => {
    const path = 'POST /api/comments';
    answering({ [path]: refusing('idea_withdrawn', 409) });
    const { queue, user } = showBanner();
    isOnline = false;
    await act(async () => {
      await queue.belongTo(makeId());
      await queue.send('comments.post', { ...aComment, body: 'Too late.' });
    });
    isOnline = true;
    act(() => queue.wake());
    await screen.findByText(/The author has withdrawn this idea/);
    await user.click(screen.getByRole('button', { name: 'Copy my text' }));
    expect(await navigator.clipboard.readText()).toBe('Too late.');
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByText(/withdrawn/)).toBeNull();
  });
});
