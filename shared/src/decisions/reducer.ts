import type { PersonBrief } from '../people/schema.ts';
import type { Decision } from './schema.ts';

/** The decisions on an idea, newest first, after one was made or changed. */
export function applyDecisionChanged(known: Decision[], told: Decision): Decision[] {
  const before = known.find(({ id }) => id === told.id);
  if (before && before.rev >= told.rev) return known;
  return [...known.filter(({ id }) => id !== told.id), told].sort(
    (a, b) => b.createdAt.localeCompare(a.createdAt) || b.id.localeCompare(a.id),
  );
}

/** A decision after who owns it or made it changed their name, picture or role. */
export function applyPersonToDecision(decision: Decision, person: PersonBrief): Decision {
  const isOwner = decision.owner.person.id === person.id;
  const isBy = decision.by.person.id === person.id;
  if (!isOwner && !isBy) return decision;
  return {
    ...decision,
    ...(isOwner && { owner: { ...decision.owner, person } }),
    ...(isBy && { by: { ...decision.by, person } }),
  };
}
