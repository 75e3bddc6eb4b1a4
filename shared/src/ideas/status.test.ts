import { describe, expect, it } from 'vitest';
import {
  IDEA_STATUSES,
  type IdeaStatus,
  isStanding,
  LISTED_STATUSES,
  maySetStatus,
  needsDecision,
  STATUS_PATH,
  takesComments,
  takesSupports,
} from './status.ts';

const brandMaySet: IdeaStatus[] = [
  'open',
  'heard',
  'exploring',
  'planned',
  'development',
  'launched',
  'declined',
];

describe('the path of an idea', () => {
  it.each(brandMaySet)('leads from %s to everything else the brand may set', (from) => {
    expect(STATUS_PATH[from]).toEqual(brandMaySet.filter((to) => to !== from));
  });

  it('leads out of the archive, and from nowhere into it', () => {
    expect(brandMaySet.every((to) => maySetStatus('archived', to))).toBe(true);
    expect(IDEA_STATUSES.some((from) => maySetStatus(from, 'archived'))).toBe(false);
  });

  it.each(['merged', 'withdrawn'] as const)('neither leads to %s nor away from it', (status) => {
    expect(IDEA_STATUSES.some((other) => maySetStatus(other, status))).toBe(false);
    expect(IDEA_STATUSES.some((other) => maySetStatus(status, other))).toBe(false);
  });

  it('has no step that stays where it is', () => {
    expect(IDEA_STATUSES.some((status) => maySetStatus(status, status))).toBe(false);
  });
});

describe('a status', () => {
  const which = (has: (status: IdeaStatus) => boolean) => IDEA_STATUSES.filter(has);

  it('stands unless the idea was merged, archived or withdrawn', () => {
    expect(which((status) => !isStanding(status))).toEqual(['merged', 'archived', 'withdrawn']);
  });

  it('needs a decision where the brand commits itself or says no', () => {
    expect(which(needsDecision)).toEqual(['planned', 'development', 'declined']);
  });

  it('takes supports while it stands or is archived, comments only while it stands', () => {
    expect(which((status) => !takesSupports(status))).toEqual(['merged', 'withdrawn']);
    expect(which((status) => !takesComments(status))).toEqual(['merged', 'archived', 'withdrawn']);
  });

  it('can be asked for in a list unless the author withdrew the idea', () => {
    expect(LISTED_STATUSES).toEqual(IDEA_STATUSES.filter((status) => status !== 'withdrawn'));
  });
});
