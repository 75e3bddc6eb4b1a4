import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALLOWANCES, gateMissed } from './allowances.ts';
import { TRUST_LEVELS, TRUST_RETURNS_AFTER_DAYS, type TrustLevel } from './levels.ts';
import { linksIn } from './links.ts';
import { dayAround, higher, type Lowering, levelNow, levelOf, rankOf } from './rules.ts';

const step = fc.record({
  days: fc.integer({ min: 0, max: 20 }),
  supports: fc.integer({ min: -30, max: 30 }),
  useful: fc.integer({ min: -30, max: 30 }),
});

describe('trust', () => {
  it('never falls by what people do, however supports and marks come and go', () => {
    fc.assert(
      fc.property(fc.array(step), fc.array(fc.nat(3)), (steps, sanctions) => {
        let figures = { days: 0, supports: 0, useful: 0 };
        let reached: TrustLevel = 'newcomer';
        const lowerings: Lowering[] = sanctions.map((at) => ({
          cause: at === 0 ? 'ban' : 'suspension',
          sanctionId: '',
          daysThen: 0,
        }));
        let before = -1;
        for (const { days, supports, useful } of steps) {
          figures = {
            days: figures.days + days,
            supports: Math.max(0, figures.supports + supports),
            useful: Math.max(0, figures.useful + useful),
          };
          reached = higher(reached, levelOf(figures));
          const now = rankOf(levelNow(reached, lowerings, figures.days));
          expect(now).toBeGreaterThanOrEqual(Math.max(0, before));
          before = now;
        }
      }),
    );
  });

  it('asks for both numbers', () => {
    expect(levelOf({ days: 500, supports: 0, useful: 0 })).toBe('newcomer');
    expect(levelOf({ days: 2, supports: 900, useful: 9 })).toBe('newcomer');
    expect(levelOf({ days: 15, supports: 7, useful: 3 })).toBe('regular');
  });

  it('falls by a sanction alone, and comes back', () => {
    const lowering = { cause: 'suspension', sanctionId: 'x', daysThen: 20 } as const;
    expect(levelNow('regular', [lowering], 20)).toBe('member');
    expect(levelNow('newcomer', [{ ...lowering, cause: 'ban' }], 20)).toBe('newcomer');
    expect(levelNow('regular', [lowering], 20 + TRUST_RETURNS_AFTER_DAYS)).toBe('regular');
  });

  it('opens no less with each level', () => {
    TRUST_LEVELS.reduce((lower, level) => {
      for (const [gate, limit] of Object.entries(ALLOWANCES[level])) {
        expect(limit).toBeGreaterThanOrEqual(ALLOWANCES[lower][gate as 'links']);
      }
      return level;
    });
    expect(gateMissed('newcomer', { links: 2, mentions: 4 })).toBe('mentions');
  });

  it('counts days in UTC', () => {
    const { from, until } = dayAround(new Date('2026-03-01T23:59:59.999Z'));
    expect([from, until].map((at) => at.toISOString())).toEqual([
      '2026-03-01T00:00:00.000Z',
      '2026-03-02T00:00:00.000Z',
    ]);
  });

  it('counts links to elsewhere, each once', () => {
    const text =
      'See https://a.example/x, (http://A.example/x) www.b.example. http://own.example/1';
    expect(linksIn(text, 'own.example')).toEqual(['a.example/x', 'www.b.example']);
  });
});
