import type { Decision } from './schema.ts';

/** The decisions on an idea, newest first, after one was made or changed. */
export function applyDecisionChanged(known: Decision[], told: Decision): Decision[] {
  const before = known.find(({ id }) => id === told.id);
  if (before && before.rev >= told.rev) return known;
  return [...known.filter(({ id }) => id !== told.id), told].sort(
    (a, b) => b.createdAt.localeCompare(a.createdAt) || b.id.localeCompare(a.id),
  );
}
