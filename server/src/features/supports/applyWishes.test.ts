import { hotWhenPosted, hotWithSupport, type Tally } from '@roundhouse/shared/ideas';
import type { MySupport } from '@roundhouse/shared/supports';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../app/refusal.ts';
import { applyWishes, type Wish } from './applyWishes.ts';
import {
  countAgainStep,
  giveStep,
  pledgeStep,
  setAsideStep,
  undoStep,
  unpledgeStep,
} from './steps.ts';
import { hotOf } from './tallyAfter.ts';

const createdAt = '2026-03-01T08:00:00.000Z';
const posted = Date.parse(createdAt);
const HOUR = 60 * 60 * 1000;
const fresh: Tally = {
  rev: 1,
  supports: 0,
  comments: 3,
  remixes: 2,
  setAside: 0,
  pledgedUnits: 0,
  hot: hotWhenPosted(posted),
};

const pledge = fc.record({
  units: fc.integer({ min: 1, max: 1000 }),
  price: fc.integer({ min: 0, max: 10_000_000 }),
  reason: fc.constantFrom('', 'for my club'),
});
const setAside = {
  actId: 'a'.repeat(24),
  at: '2026-01-02T00:00:00.000Z',
  reason: 'One machine',
  language: 'en',
} as const;
const step = fc.oneof(
  fc.constant(giveStep),
  fc.constant(undoStep),
  pledge.map(pledgeStep),
  fc.constant(unpledgeStep),
  fc.constant(setAsideStep(setAside)),
  fc.constant(countAgainStep),
);
const wish = fc.record({ personId: fc.constantFrom('a', 'b', 'c', 'd', 'e'), step });
const moments = fc.array(fc.array(wish, { minLength: 1, maxLength: 6 }), { maxLength: 20 });

/** Serves each moment's wishes one hour after those of the moment before. */
function serve(all: Wish[][]) {
  const known = new Map<string, MySupport>();
  let tally = fresh;
  const revs = [tally.rev];
  all.forEach((wishes, hour) => {
    const now = new Date(posted + hour * HOUR);
    const outcome = applyWishes({ tally, createdAt }, known, wishes, now);
    for (const [personId, mine] of outcome.changed) known.set(personId, mine);
    for (const each of outcome.granted) {
      if ('mine' in each && each.isChanged) revs.push(each.mine.rev);
    }
    tally = outcome.tally;
  });
  return { kept: [...known.values()], tally, revs };
}

describe('wishes about the supports of one idea', () => {
  it('leave numbers that equal a recount of what is kept, in whatever order they come', () => {
    fc.assert(
      fc.property(moments, (all) => {
        const { kept, tally } = serve(all);
        const given = kept.filter(({ isSupporting }) => isSupporting);
        const standing = given.filter((mine) => mine.setAside === null);
        expect(tally.setAside).toBe(given.length - standing.length);
        expect(tally.supports).toBe(standing.length);
        expect(tally.pledgedUnits).toBe(
          standing.reduce((sum, mine) => sum + (mine.pledge?.units ?? 0), 0),
        );
        const hot = standing.reduce(
          (score, mine) => hotWithSupport(score, Date.parse(mine.since ?? '')),
          fresh.hot,
        );
        expect(tally.hot).toBeCloseTo(hot, 9);
        expect(tally).toMatchObject({ comments: 3, remixes: 2 });
        for (const mine of kept.filter(({ isSupporting }) => !isSupporting)) {
          expect(mine).toMatchObject({ since: null, pledge: null });
        }
      }),
    );
  });

  it('give each change the next revision, and the numbers the last', () => {
    fc.assert(
      fc.property(moments, (all) => {
        const { tally, revs } = serve(all);
        expect(revs).toEqual(revs.map((_, at) => at + 1));
        expect(tally.rev).toBe(revs.length);
      }),
    );
  });

  it('are refused one by one: a pledge without a support leaves the others be', () => {
    const { granted, tally } = applyWishes(
      { tally: fresh, createdAt },
      new Map(),
      [
        { personId: 'a', step: pledgeStep({ units: 1, price: 100, reason: '' }) },
        { personId: 'b', step: giveStep },
      ],
      new Date(posted),
    );
    expect(granted[0]).toEqual({ refusal: expect.any(Refusal) });
    expect(granted[0]).toMatchObject({ refusal: { code: 'support_missing' } });
    expect(granted[1]).toMatchObject({ isChanged: true, mine: { isSupporting: true, rev: 2 } });
    expect(tally.supports).toBe(1);
  });

  it('ask for the hot score to be added up anew where an undone support outweighs all the others', () => {
    const aYearLater = new Date(posted + 365 * 24 * HOUR);
    const outcome = applyWishes(
      { tally: fresh, createdAt },
      new Map(),
      [
        { personId: 'a', step: giveStep },
        { personId: 'b', step: giveStep },
      ],
      new Date(posted),
    );
    const given = [{ personId: 'c', step: giveStep }];
    const later = applyWishes({ ...outcome, createdAt }, outcome.changed, given, aYearLater);
    const undone = [{ personId: 'c', step: undoStep }];
    const known = new Map([...outcome.changed, ...later.changed]);
    const last = applyWishes({ ...later, createdAt }, known, undone, aYearLater);
    expect([outcome, later, last].map(({ mustAddUpHot }) => mustAddUpHot)).toEqual([
      false,
      false,
      true,
    ]);
    expect(hotOf(createdAt, [new Date(posted), new Date(posted)])).toBeCloseTo(
      outcome.tally.hot,
      9,
    );
  });
});
