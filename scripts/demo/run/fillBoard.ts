import type { Parts } from '../../../server/src/app/parts.ts';
import { boards, brand, ideas, people } from '../content/index.ts';
import { asPerson, type Somebody } from './asPerson.ts';
import { createProgressBar } from './progressBar.ts';
import { createRandom } from './random.ts';
import type { Roster } from './roster.ts';
import { seedIdeas } from './seedIdeas.ts';
import { seedPeople } from './seedPeople.ts';

/** Fills an empty board with the demo's brand, people, boards, ideas and talk. */
export async function fillBoard(parts: Parts): Promise<Roster> {
  const bar = createProgressBar('Filling the board', people.length + ideas.length);
  const { name, tagline } = brand;
  await parts.storage.transaction((session) =>
    parts.site.insertBrand({ name, tagline, locale: 'en', currency: 'EUR' }, session),
  );
  const roster: Roster = { people: {}, boards: {}, ideas: {} };
  await seedPeople(parts, roster, people, () => bar.step());
  const owner = Object.values(roster.people).find(({ role }) => role === 'owner') as Somebody;
  for (const { key, ...board } of boards) {
    roster.boards[key] = (await asPerson(parts, owner).boards.create(board)).id;
  }
  await seedIdeas({ parts, roster, random: createRandom(7) }, ideas, () => bar.step());
  return roster;
}
