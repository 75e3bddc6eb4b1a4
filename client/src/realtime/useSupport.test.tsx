import type { Tally } from '@roundhouse/shared/ideas';
import { makeId } from '@roundhouse/shared/primitives';
import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { client } from '../app/api.ts';
import { renderPage } from '../testing/renderPage.tsx';
import { tellListed, tellMySupport, useSupport } from './mySupports.ts';
import { memoryStorage } from './sendQueue/queueStorage.ts';
import { SendQueueContext } from './sendQueue/SendQueueContext.ts';
import { createSendQueue } from './sendQueue/sendQueue.ts';
import { singleTab } from './sendQueue/tabs.ts';

const id = makeId();
const tally = (rev: number, supports: number): Tally => ({
  rev,
  supports,
  comments: 0,
  remixes: 0,
  setAside: 0,
  pledgedUnits: 0,
  hot: 0,
});
const mine = (isSupporting: boolean, rev: number) => ({
  isSupporting,
  since: null,
  pledge: null,
  setAside: null,
  rev,
});

const listed = { isSupporting: true, setAside: null };

function Shown({ told }: { told: Tally }) {
  const { supports, isSupporting, isPending } = useSupport({ id, tally: told });
  return <p>{`${supports} ${isSupporting ? 'mine' : 'not mine'}${isPending ? ' pending' : ''}`}</p>;
}

/** A number beside an idea; the network is away, so that taps stay pending. */
async function show(told: Tally) {
  const queue = createSendQueue({
    client,
    storage: memoryStorage(),
    tabs: singleTab(),
    isOnline: () => false,
    now: Date.now,
    random: () => 0,
  });
  await queue.belongTo(makeId());
  const { queryClient } = renderPage(
    <SendQueueContext value={queue}>
      <Shown told={told} />
    </SendQueueContext>,
  );
  return { queue, queries: queryClient };
}

/** Settles when the page says so. */
const says = (text: string) => screen.findByText(text);

describe('the number of supports beside my own', () => {
  it('counts my tap at once, and takes it back at once', async () => {
    const { queue } = await show(tally(5, 12));
    await act(() => queue.send('supports.give', { ideaId: id }));
    expect(await says('13 mine pending')).toBeTruthy();
    await act(() => queue.send('supports.undo', { ideaId: id }));
    expect(await says('12 not mine pending')).toBeTruthy();
  });

  it('counts my support while the tally is older than it, and not twice after', async () => {
    const { queries } = await show(tally(5, 12));
    await act(async () => tellMySupport(queries, id, mine(true, 6)));
    expect(await says('13 mine')).toBeTruthy();
    await act(async () => tellMySupport(queries, id, mine(false, 4)));
    expect(await says('13 mine')).toBeTruthy();
  });

  it('believes a list that is newer, and no older one', async () => {
    const { queries } = await show(tally(5, 12));
    await act(async () => tellListed(queries, id, listed, 5));
    expect(await says('12 mine')).toBeTruthy();
    await act(async () => tellMySupport(queries, id, mine(false, 7)));
    await act(async () => tellListed(queries, id, listed, 6));
    expect(await says('11 not mine')).toBeTruthy();
  });

  it('leaves what is set aside out, also when a list alone told it', async () => {
    const { queries, queue } = await show(tally(5, 12));
    const setAside = {
      actId: makeId(),
      at: new Date(0).toISOString(),
      reason: '',
      language: 'en' as const,
    };
    await act(async () => tellListed(queries, id, { isSupporting: true, setAside }, 5));
    expect(await says('12 mine')).toBeTruthy();
    await act(() => queue.send('supports.undo', { ideaId: id }));
    expect(await says('12 not mine pending')).toBeTruthy();
  });
});
