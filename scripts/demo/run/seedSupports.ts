import type { DemoIdea } from '../content/types.ts';
import { asPerson, type Somebody } from './asPerson.ts';
import type { Seeded } from './seedIdeas.ts';

/** Gives an idea its supporters, most of them early, and their pledges. Its author supports it already. */
export async function seedSupports(seeded: Seeded, idea: DemoIdea, postedAt: Date) {
  const { parts, people, ideas, random } = seeded;
  const ideaId = ideas.get(idea.key) as string;
  const pledges = idea.pledges ?? [];
  const pledging = pledges.map(({ person }) => person);
  const others = [...people.keys()].filter((key) => key !== idea.author && !pledging.includes(key));
  const wanted = Math.max(0, idea.supports - 1 - pledging.length);
  const supporters = [
    ...pledging.filter((key) => key !== idea.author),
    ...random.some(others, wanted),
  ];
  const age = parts.clock().getTime() - postedAt.getTime();
  for (const key of supporters) {
    const at = new Date(postedAt.getTime() + age * random.next() ** 2 * 0.98);
    await asPerson(parts, people.get(key) as Somebody, at).supports.give({ ideaId });
  }
  for (const { person, units, price, reason } of pledges) {
    const pledge = { units, price: Math.round(price * 100), reason };
    await asPerson(parts, people.get(person) as Somebody).supports.pledge({ ideaId, pledge });
  }
}
