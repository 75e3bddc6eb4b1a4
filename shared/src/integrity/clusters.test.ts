import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLUSTER_RULES } from './clusterRules.ts';
import { findClusters, type GivenSupport } from './clusters.ts';
import { keepClusters } from './keepClusters.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const start = Date.UTC(2026, 2, 1);

/** A sequence of numbers from 0 to 1 that looks random and is the same each time. */
function dice(seed: number) {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

type Crowd = Partial<Omit<GivenSupport, 'personId' | 'atMs'>> & { name: string; people: number };

/** People who come at independent moments within a stretch of time, from everywhere unless said. */
function crowd({ name, people, ...same }: Crowd, fromMs: number, lengthMs: number): GivenSupport[] {
  const roll = dice(people + lengthMs);
  return Array.from({ length: people }, (_, at) => ({
    personId: `${name}${at}`,
    atMs: Math.round(fromMs + roll() * lengthMs),
    range: `${name} range ${at}`,
    address: `${name} address ${at}`,
    agent: `agent ${Math.floor(roll() * 12)}`,
    accountAgeMs: 100 * DAY,
    ...same,
  }));
}

/** Supports that a machine gives, one after the other. */
const machine = (people: number, gapMs: number, same: Partial<GivenSupport> = {}): GivenSupport[] =>
  Array.from({ length: people }, (_, at) => ({
    personId: `bot${at}`,
    atMs: start + 20 * DAY + at * gapMs + (at % 3),
    range: `botnet ${at}`,
    address: `bot ${at}`,
    agent: `agent ${at % 7}`,
    accountAgeMs: 2 * MINUTE,
    ...same,
  }));

const life = () => crowd({ name: 'fan', people: 400 }, start, 30 * DAY);

describe('suspicious clusters', () => {
  it('a flood from one range is found in the life of an idea, with its reasons', () => {
    const flood = machine(300, 1100, { range: 'one', agent: 'curl' });
    const [cluster, ...others] = findClusters([...life(), ...flood]);
    expect(others).toEqual([]);
    expect(cluster?.personIds.filter((id) => id.startsWith('bot'))).toHaveLength(300);
    expect(cluster?.personIds).toHaveLength(300);
    expect(cluster?.reasons).toMatchObject([
      { kind: 'range', count: 300, of: 300 },
      { kind: 'agent', count: 300, of: 300 },
      { kind: 'young', count: 300, of: 300 },
      { kind: 'gaps', isEven: true },
      { kind: 'rhythm' },
    ]);
    expect(cluster?.score).toBeGreaterThan(90);
  });

  it('signs that overlap make one cluster: 212 of 300 share a range, all an agent', () => {
    const flood = machine(300, 900, { agent: 'curl' }).map((support, at) =>
      at < 212 ? { ...support, range: 'one' } : support,
    );
    const clusters = findClusters([...life(), ...flood]);
    expect(clusters).toHaveLength(1);
    expect(clusters[0]?.reasons).toContainEqual({ kind: 'range', count: 212, of: 300 });
  });

  it('new accounts like clockwork are found even from everywhere', () => {
    expect(findClusters([...life(), ...machine(40, 5000)])).toHaveLength(1);
    const old = machine(40, 5000, { accountAgeMs: 90 * DAY });
    expect(findClusters([...life(), ...old])).toEqual([]);
  });

  it('a flood behind a newsletter is found all the same', () => {
    const wave = crowd({ name: 'reader', people: 3000 }, start + 20 * DAY, 40 * MINUTE);
    const flood = machine(200, 3000, { range: 'one' });
    const [cluster] = findClusters([...life(), ...wave, ...flood]);
    expect(cluster?.personIds.every((id) => id.startsWith('bot'))).toBe(true);
    expect(cluster?.personIds).toHaveLength(200);
  });
});

describe('no false alarm', () => {
  it('for a class or an office below the published number, however alike', () => {
    const people = CLUSTER_RULES.fewestOfRange - 1;
    const alike = { range: 'school', address: 'school', agent: 'tablet', accountAgeMs: 0 };
    const pupils = crowd({ name: 'pupil', people, ...alike }, start + 20 * DAY, 10 * MINUTE);
    expect(findClusters([...life(), ...pupils])).toEqual([]);
    expect(findClusters(pupils)).toEqual([]);
  });

  it('for a newsletter: thousands at once from thousands of ranges, many of them new', () => {
    const wave = crowd(
      { name: 'reader', people: 4000, accountAgeMs: 3 * MINUTE },
      start + 20 * DAY,
      30 * MINUTE,
    ).map((support, at) => (at % 80 === 0 ? { ...support, range: 'mobile carrier' } : support));
    expect(findClusters([...life(), ...wave])).toEqual([]);
    expect(findClusters(wave)).toEqual([]);
  });

  it('for a firm whose people make up a third of all supports, day after day', () => {
    const firm = crowd({ name: 'worker', people: 300, range: 'firm' }, start, 10 * DAY);
    expect(findClusters([...life(), ...firm])).toEqual([]);
  });

  it('for independent people, whenever they come', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 600 }),
        fc.integer({ min: MINUTE, max: 60 * DAY }),
        (people, lengthMs) =>
          findClusters(crowd({ name: 'p', people }, start, lengthMs)).length === 0,
      ),
      { numRuns: 60 },
    );
  });
});

const given = fc.array(
  fc.record({
    atMs: fc.integer({ min: start, max: start + 120 * MINUTE }),
    range: fc.constantFrom('a', 'b', 'c'),
    address: fc.constantFrom('x', 'y'),
    agent: fc.constantFrom('m', 'n'),
    accountAgeMs: fc.option(fc.integer({ min: 0, max: 3 * DAY })),
  }),
  { maxLength: 250 },
);

describe('whatever supports there are', () => {
  it('clusters do not overlap, are within them, and do not depend on their order', () => {
    fc.assert(
      fc.property(given, (records) => {
        const all = records.map((record, at) => ({ ...record, personId: `p${at}` }));
        const found = findClusters(all);
        const members = found.flatMap(({ personIds }) => personIds);
        expect(new Set(members).size).toBe(members.length);
        for (const { score, fromMs, toMs } of found) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(100);
          expect(fromMs).toBeLessThanOrEqual(toMs);
        }
        expect(findClusters([...all].reverse())).toEqual(found);
      }),
      { numRuns: 60 },
    );
  });

  it('a cluster keeps its name as it grows, and a dismissed one comes back only when it grew a lot', () => {
    let made = 0;
    const makeId = () => `id${++made}`;
    const first = findClusters(machine(60, 1000, { range: 'one' }));
    const [kept] = keepClusters([], first, makeId);
    const dismissed = [{ ...kept, isDismissed: true } as NonNullable<typeof kept>];
    const more = findClusters(machine(70, 1000, { range: 'one' }));
    expect(keepClusters(dismissed, more, makeId)).toMatchObject([{ id: 'id1', isDismissed: true }]);
    const many = findClusters(machine(120, 1000, { range: 'one' }));
    expect(keepClusters(dismissed, many, makeId)).toMatchObject([
      { id: 'id1', isDismissed: false },
    ]);
    expect(keepClusters(dismissed, [], makeId)).toEqual(dismissed);
  });
});
