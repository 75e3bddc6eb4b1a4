import { makeId } from '@roundhouse/shared/primitives';
import { expect, it } from 'vitest';
import { createSessionCache } from './sessionCache.ts';
import type { FoundSession } from './sessions.ts';

const aSession = (): FoundSession => {
  const id = makeId();
  return {
    sessionId: makeId(),
    asker: { id, role: 'fan', restriction: null },
    person: { id, name: 'Ada', avatarUrl: null, role: 'fan' },
    locale: 'en',
    expiresAt: new Date(3_600_000),
    renewedCookies: ['session=longer'],
  };
};

/** A cache over one session, which counts how often it is looked up, at a clock of its own. */
function aCache(session = aSession()) {
  const state = { now: 0, lookUps: 0, answer: Promise.resolve<FoundSession | null>(session) };
  const cache = createSessionCache(
    (header) => header || null,
    () => {
      state.lookUps++;
      return state.answer;
    },
    () => new Date(state.now),
  );
  return { cache, state, session, find: () => cache.find({ cookie: 'c' }) };
}

it('looks a session up once in a while, and prolongs its cookie once', async () => {
  const { state, session, find } = aCache();
  expect(await find()).toEqual(session);
  expect(await find()).not.toHaveProperty('renewedCookies');
  state.now = 14_999;
  await find();
  expect(state.lookUps).toBe(1);
  state.now = 15_000;
  await find();
  expect(state.lookUps).toBe(2);
});

it('forgets a session that ended, and one whose person changed, but no other', async () => {
  const { cache, state, session, find } = aCache();
  await find();
  cache.end({ sessionId: makeId(), personId: session.asker.id });
  cache.refresh(makeId());
  await find();
  expect(state.lookUps).toBe(1);
  cache.end({ sessionId: session.sessionId, personId: session.asker.id });
  await find();
  expect(state.lookUps).toBe(2);
  cache.refresh(session.asker.id);
  await find();
  expect(state.lookUps).toBe(3);
  cache.end({ sessionId: null, personId: session.asker.id });
  await find();
  expect(state.lookUps).toBe(4);
});

it('does not remember an answer that was under way when the session ended', async () => {
  const { cache, state, session, find } = aCache();
  let arrive: (found: FoundSession | null) => void = () => {};
  state.answer = new Promise((resolve) => {
    arrive = resolve;
  });
  const first = find();
  cache.end({ sessionId: session.sessionId, personId: session.asker.id });
  arrive(session);
  await first;
  state.answer = Promise.resolve(null);
  expect(await find()).toBeNull();
});

it('does not believe a session beyond its end', async () => {
  const session = { ...aSession(), expiresAt: new Date(1000) };
  const { state, find } = aCache(session);
  await find();
  state.now = 1000;
  await find();
  expect(state.lookUps).toBe(2);
});
