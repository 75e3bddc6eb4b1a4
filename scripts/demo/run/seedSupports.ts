import type { DemoIdea } from '../content/types.ts';
import { asPerson, type Somebody } from './asPerson.ts';
import type { Random } from './random.ts';
import { daysAgo, type Seeding } from './roster.ts';

/** So many days count as lately: a third of the supports came then, most others early on. */
const LATELY_DAYS = 12;

/** Gives an idea its supporters, most of them early, and their pledges. Its author supports it already. */
export async function seedSupports(seeding: Seeding, idea: DemoIdea) {
  const { parts, roster, random } = seeding;
  const ideaId = roster.ideas[idea.key] as string;
  const pledges = idea.pledges ?? [];
  const pledging = pledges.map(({ person }) => person).filter((key) => key !== idea.author);
  const others = Object.keys(roster.people).filter(
    (key) => key !== idea.author && !pledging.includes(key),
  );
  const wanted = Math.max(0, idea.supports - 1 - pledging.length);
  const supporters = [...pledging, ...random.some(others, wanted)];
  // One after the other: what follows from the twentieth support is dated by it.
  const times = supporters.map(() => whenSupported(random, idea.daysAgo)).sort((a, b) => a - b);
  for (const [place, key] of supporters.entries()) {
    const at = daysAgo(seeding, idea.daysAgo * (1 - (times[place] ?? 0) * 0.98));
    await asPerson(parts, roster.people[key] as Somebody, at).supports.give({ ideaId });
  }
  for (const { person, units, price, reason } of pledges) {
    const pledge = { units, price: Math.round(price * 100), reason };
    await asPerson(parts, roster.people[person] as Somebody).supports.pledge({ ideaId, pledge });
  }
}

/** At what share of an idea's life somebody supported it, 0 to 1. */
function whenSupported(random: Random, daysOld: number): number {
  const isLate = random.next() < 1 / 3;
  return isLate ? 1 - random.next() * Math.min(1, LATELY_DAYS / daysOld) : random.next() ** 2;
}
