import type { StoredEvent } from '@roundhouse/shared/events';
import { makeId } from '@roundhouse/shared/primitives';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { createBroadcaster } from './broadcaster.ts';
import type { Frame } from './frames.ts';

const log = pino({ level: 'silent' });
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function tallied(ideaId: string, rev: number): StoredEvent {
  const tally = {
    rev,
    supports: rev,
    setAside: 0,
    comments: 0,
    remixes: 0,
    pledgedUnits: 0,
    hot: 0,
  };
  return { name: 'idea.tallied', payload: { ideaId, tally } };
}

function supported(personId: string, ideaId: string, rev: number): StoredEvent {
  const mine = {
    isSupporting: true,
    since: '2026-01-01T00:00:00.000Z',
    pledge: null,
    setAside: null,
    rev,
  };
  return { name: 'support.changed', payload: { personId, ideaId, mine } };
}

/** A broadcaster whose frames are kept, with the time each left. */
function aBroadcaster({ isChecking = true } = {}) {
  const frames: (Frame & { at: number })[] = [];
  const broadcaster = createBroadcaster({ log, isChecking });
  broadcaster.sendThrough((frame) => void frames.push({ ...frame, at: performance.now() }));
  return { broadcaster, frames, to: (room: string) => frames.filter((frame) => frame.to === room) };
}

const revs = (frames: Frame[]) =>
  frames.flatMap(({ events }) =>
    events.flatMap((event) => (event.name === 'idea.tallied' ? [event.payload.tally.rev] : [])),
  );

describe('the broadcaster', () => {
  it('R13: sends at most ten frames a second to a room, and the last for sure', async () => {
    const { broadcaster, to } = aBroadcaster();
    const ideas = [makeId(), makeId(), makeId()];
    const until = performance.now() + 1200;
    let rev = 0;
    while (performance.now() < until) {
      rev++;
      for (const id of ideas) broadcaster.tell([tallied(id, rev)]);
      await sleep(2);
    }
    await sleep(250);
    const frames = to('feed');
    for (const { at } of frames) {
      const inOneSecond = frames.filter((frame) => frame.at >= at && frame.at < at + 1000);
      expect(inOneSecond.length).toBeLessThanOrEqual(10);
    }
    expect(frames.length).toBeGreaterThan(5);
    expect(revs(frames.slice(-1))).toEqual([rev, rev, rev]);
  });

  it('R13: sends the first at once', async () => {
    const { broadcaster, to } = aBroadcaster();
    broadcaster.tell([tallied(makeId(), 1)]);
    await sleep(5);
    expect(to('feed')).toHaveLength(1);
  });

  it('R13: keeps the highest revision, whichever came last', async () => {
    const { broadcaster, to } = aBroadcaster();
    const id = makeId();
    broadcaster.tell([tallied(id, 1)]);
    await sleep(5);
    for (const rev of [2, 4, 3]) broadcaster.tell([tallied(id, rev)]);
    await sleep(200);
    expect(revs(to('feed'))).toEqual([1, 4]);
  });

  it('R14: puts what leaves together into one frame', async () => {
    const { broadcaster, to } = aBroadcaster();
    broadcaster.tell([tallied(makeId(), 1), tallied(makeId(), 1)]);
    await sleep(5);
    expect(to('feed').map(({ events }) => events.length)).toEqual([2]);
  });

  it('R10: sends a second room only what its people did not get by the first', async () => {
    const { broadcaster, to } = aBroadcaster();
    const id = makeId();
    broadcaster.tell([tallied(id, 1)]);
    await sleep(5);
    expect(to(`idea:${id}`)).toMatchObject([{ except: ['feed'] }]);
  });

  it('R15: sends a person’s support before any tally of the same breath', async () => {
    const { broadcaster, frames } = aBroadcaster();
    const id = makeId();
    const person = makeId();
    broadcaster.tell([tallied(id, 2)]);
    await Promise.resolve();
    broadcaster.tell([tallied(id, 2), supported(person, id, 1)]);
    await sleep(5);
    expect(frames.map(({ to }) => to)).toEqual([`person:${person}`, 'feed', `idea:${id}`]);
  });

  it('tells its listeners every event, uncoalesced, and outlives one that throws', () => {
    const { broadcaster } = aBroadcaster();
    const heard: StoredEvent[] = [];
    broadcaster.onTold(() => {
      throw new Error('a broken listener');
    });
    broadcaster.onTold((event) => void heard.push(event));
    const id = makeId();
    broadcaster.tell([tallied(id, 1), tallied(id, 2)]);
    expect(heard).toHaveLength(2);
  });

  it('never throws, and when checking sends nothing of the wrong shape', async () => {
    const { broadcaster, frames } = aBroadcaster();
    const wrong = { name: 'idea.tallied', payload: { ideaId: 'x' } } as unknown as StoredEvent;
    broadcaster.tell([wrong, { name: 'no.such' } as unknown as StoredEvent]);
    broadcaster.tell([supported(makeId(), makeId(), 1)]);
    await sleep(5);
    expect(frames).toHaveLength(1);
  });

  it('R18: flushes what waits when asked', () => {
    const { broadcaster, to } = aBroadcaster();
    const id = makeId();
    broadcaster.tell([tallied(id, 1)]);
    broadcaster.flush();
    expect(revs(to('feed'))).toEqual([1]);
  });
});
