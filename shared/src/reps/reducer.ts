import type { Rep } from './schema.ts';

/** What `rep.changed` carries. */
export type RepChange = { personId: string; rep: Rep | null };

/** Sponsors first, in the order in which they are asked, then everybody by name. */
export function inRepOrder(one: Rep, other: Rep): number {
  if (one.isSponsor !== other.isSponsor) return one.isSponsor ? -1 : 1;
  const byName = one.person.name.localeCompare(other.person.name, 'en');
  return one.isSponsor ? one.position - other.position || byName : byName;
}

/** The list of all reps after one changed; an older revision is ignored. */
export function applyRepChanged(reps: Rep[], { personId, rep }: RepChange): Rep[] {
  const known = reps.find(({ person }) => person.id === personId);
  if (rep === null) return known ? reps.filter((each) => each !== known) : reps;
  if (known && known.rev >= rep.rev) return reps;
  return [...reps.filter((each) => each !== known), rep].sort(inRepOrder);
}
