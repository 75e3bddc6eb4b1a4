import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interleave } from './interleave.ts';

const at = (ms: number) => new Date(ms);

describe('comments that come to a talk', () => {
  it('stand among those that were there, by when they were written', () => {
    const there = [
      { place: 2, createdAt: at(10) },
      { place: 5, createdAt: at(30) },
    ];
    const coming = [5, 20, 25, 40].map((ms) => ({ createdAt: at(ms) }));
    const places = interleave(there, coming, 6);
    const all = [
      ...there.map(({ place, createdAt }) => ({ place, ms: createdAt.getTime() })),
      ...places.map((place, index) => ({ place, ms: coming[index]?.createdAt.getTime() })),
    ].sort((one, other) => one.place - other.place);
    expect(all.map(({ ms }) => ms)).toEqual([5, 10, 20, 25, 30, 40]);
  });

  it('have places of their own in their own order, below what comes next', () => {
    const times = fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 40 });
    fc.assert(
      fc.property(times, times, (known, coming) => {
        const there = [...known]
          .sort((one, other) => one - other)
          .map((ms, index) => ({ place: index + 1, createdAt: at(ms) }));
        const end = there.length + 1;
        const places = interleave(
          there,
          coming.map((ms) => ({ createdAt: at(ms) })),
          end,
        );
        expect(places).toEqual([...places].sort((one, other) => one - other));
        const taken = [...there.map(({ place }) => place), ...places];
        expect(new Set(taken).size).toBe(there.length + coming.length);
        for (const place of places) expect(place > 0 && place < end).toBe(true);
      }),
    );
  });
});
