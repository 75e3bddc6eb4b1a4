import type { RestrictionKind } from '../permissions/restriction.ts';

/** What a moderator may do about a person, the mildest first; a warning takes nothing away. */
export const SANCTION_KINDS = ['warning', 'mute', 'suspension', 'ban'] as const;
export type SanctionKind = (typeof SANCTION_KINDS)[number];

/** Kinds that take something away, and for how long they must be given: a ban until it is lifted. */
export const isRestricting = (kind: SanctionKind): kind is RestrictionKind => kind !== 'warning';
export const hasTerm = (kind: SanctionKind): boolean => kind === 'mute' || kind === 'suspension';

export const SANCTION_LIMITS = {
  reason: { min: 10, max: 1000 },
  note: 1000,
  days: 366,
} as const;

/** Roles that moderators sanction; a rep may be warned only, since muting one would silence the brand. */
export const SANCTIONABLE = {
  fan: SANCTION_KINDS,
  rep: ['warning'],
  moderator: [],
  owner: [],
} as const satisfies Record<string, readonly SanctionKind[]>;
