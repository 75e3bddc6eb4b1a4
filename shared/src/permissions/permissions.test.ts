import { describe, expect, it } from 'vitest';
import { can, denial } from './permissions.ts';

const fan = { id: 'a'.repeat(24), role: 'fan' } as const;
const owner = { id: 'b'.repeat(24), role: 'owner' } as const;

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
});
