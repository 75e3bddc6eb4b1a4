import type { DemoIdea } from '../content/types.ts';
import { asPerson, type Somebody } from './asPerson.ts';
import { daysAgo, type Seeding } from './seedIdeas.ts';

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
  for (const key of [...pledging, ...random.some(others, wanted)]) {
    const at = daysAgo(seeding, idea.daysAgo * (1 - random.next() ** 2 * 0.98));
    await asPerson(parts, roster.people[key] as Somebody, at).supports.give({ ideaId });
  }
  for (const { person, units, price, reason } of pledges) {
    const pledge = { units, price: Math.round(price * 100), reason };
    await asPerson(parts, roster.people[person] as Somebody).supports.pledge({ ideaId, pledge });
  }
}
