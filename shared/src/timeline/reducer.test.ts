import { describe, expect, it } from 'vitest';
import { applyPersonToEntry, applyTimelineAdded } from './reducer.ts';
import type { TimelineEntry } from './schema.ts';

const ada = { id: 'a'.repeat(24), name: 'Ada', avatarUrl: null, role: 'rep' } as const;
const ideaId = 'f'.repeat(24);

const anEntry = (n: number, at: string): TimelineEntry => ({
  id: n.toString(16).padStart(24, '0'),
  ideaId,
  at,
  by: null,
  kind: 'milestone',
  supports: n,
});
const posted: TimelineEntry = { id: ideaId, ideaId, at: '2026-01-01', by: ada, kind: 'posted' };

describe('a timeline', () => {
  const [one, two, three] = [
    anEntry(1, '2026-01-01'),
    anEntry(2, '2026-01-02'),
    anEntry(3, '2026-01-02'),
  ];

  it('keeps its order whatever order its events come in, once each', () => {
    const told = [three, one, two, three, one];
    expect(told.reduce(applyTimelineAdded, [posted])).toEqual([posted, one, two, three]);
  });

  it('is the same object where an event comes again', () => {
    const known = [posted, one];
    expect(applyTimelineAdded(known, { ...one })).toBe(known);
  });

  it('names people as they are called now', () => {
    const late: TimelineEntry = { ...one, kind: 'promise_late', sponsor: ada };
    const renamed = { ...ada, name: 'Ada L.' };
    expect(applyPersonToEntry(late, renamed)).toEqual({ ...late, sponsor: renamed });
    expect(applyPersonToEntry(posted, renamed)).toEqual({ ...posted, by: renamed });
    expect(applyPersonToEntry(one, renamed)).toBe(one);
  });
});
