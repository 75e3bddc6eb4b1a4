/** What a moderator may take from a person, for a time or until it is lifted; the hardest last. */
export const RESTRICTION_KINDS = ['mute', 'suspension', 'ban'] as const;
export type RestrictionKind = (typeof RESTRICTION_KINDS)[number];

/** The hardest sanction that runs against a person now. */
export type Restriction = {
  kind: RestrictionKind;
  /** An instant after which it is over by itself; `null`: until it is lifted. */
  until: string | null;
  /** Where its reason is to be read. */
  sanctionId: string;
};

export const RESTRICTED = {
  mute: 'muted',
  suspension: 'suspended',
  ban: 'banned',
} as const satisfies Record<RestrictionKind, string>;

/** Whether a restriction still holds at `now`; it ends by the clock, nobody has to end it. */
export const holdsAt = ({ until }: Pick<Restriction, 'until'>, now: Date): boolean =>
  until === null || new Date(until) > now;

/** Of those that hold at `now` the hardest, and of those of a kind the one that ends last. */
export function hardestOf(running: readonly Restriction[], now: Date): Restriction | null {
  const weight = ({ kind, until }: Restriction) =>
    RESTRICTION_KINDS.indexOf(kind) * 1e16 + (until === null ? 9e15 : new Date(until).getTime());
  return running
    .filter((each) => holdsAt(each, now))
    .reduce<Restriction | null>(
      (hardest, each) => (hardest && weight(hardest) >= weight(each) ? hardest : each),
      null,
    );
}
