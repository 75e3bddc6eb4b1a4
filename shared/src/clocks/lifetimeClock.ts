import type { LifetimeRule, Milestone } from '../lifetimes/index.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The milestone an idea with so many supports goes for; `null` once it has reached the last. */
export function nextMilestone(rule: LifetimeRule, supports: number): Milestone | null {
  return rule.milestones.find((milestone) => supports < milestone.supports) ?? null;
}

/**
 * What an idea must reach, and until when, its days counted from `from`: when it was posted, when
 * it reached the milestone before, or when it was revived. `null` where its time does not run out.
 */
export function lifetimeFrom(
  rule: LifetimeRule,
  supports: number,
  from: Date,
): { supports: number; endsAt: Date } | null {
  if (!rule.isOn) return null;
  const goal = nextMilestone(rule, supports);
  return goal && { supports: goal.supports, endsAt: new Date(from.getTime() + goal.days * DAY_MS) };
}
