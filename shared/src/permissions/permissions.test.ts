import { describe, expect, it } from 'vitest';
import { can, denial } from './permissions.ts';
import { hardestOf, RESTRICTION_KINDS, type RestrictionKind } from './restriction.ts';

const fan = { id: 'a'.repeat(24), role: 'fan', restriction: null } as const;
const owner = { id: 'b'.repeat(24), role: 'owner', restriction: null } as const;

describe('permission table', () => {
  it('asks guests to sign in, and tells members that they may not', () => {
    expect(denial(null, 'idea.post')).toBe('not_signed_in');
    expect(denial(fan, 'brand.edit')).toBe('not_allowed');
  });

  it('lets authors change what is theirs, and nobody else, owners included', () => {
    expect(can(fan, 'idea.edit', { authorId: fan.id })).toBe(true);
    expect(can(owner, 'idea.edit', { authorId: fan.id })).toBe(false);
    expect(can(fan, 'idea.edit', { authorId: null })).toBe(false);
  });

  it('leaves a muted fan what needs no words, and everyone what any guest may and what is their own', () => {
    const under = (kind: RestrictionKind) => ({
      ...fan,
      restriction: { kind, until: null, sanctionId: 'c'.repeat(24) },
    });
    expect(denial(under('mute'), 'comment.post')).toBe('muted');
    expect(denial(under('mute'), 'support.give')).toBeNull();
    expect(denial(under('suspension'), 'support.give')).toBe('suspended');
    for (const kind of RESTRICTION_KINDS) {
      expect(denial(under(kind), 'idea.read')).toBeNull();
      expect(denial(under(kind), 'notice.read')).toBeNull();
      expect(can(under(kind), 'comment.delete', { authorId: fan.id })).toBe(true);
      expect(denial(under(kind), 'brand.edit')).toBe('not_allowed');
    }
    expect(denial(under('ban'), 'comment.post')).toBe('banned');
  });

  it('takes the hardest of what runs, and ends it by the clock', () => {
    const now = new Date('2026-03-01T00:00:00Z');
    const mute = { kind: 'mute', until: '2026-04-01T00:00:00Z', sanctionId: 'm' } as const;
    const longer = { ...mute, until: '2026-05-01T00:00:00Z', sanctionId: 'l' };
    const out = { kind: 'suspension', until: '2026-03-02T00:00:00Z', sanctionId: 's' } as const;
    expect(hardestOf([mute, out, longer], now)).toBe(out);
    expect(hardestOf([mute, out, longer], new Date(out.until))).toBe(longer);
    expect(hardestOf([mute, out], new Date(mute.until))).toBeNull();
  });
});
