import type { Parts } from '../../../server/src/app/parts.ts';
import { answers, boards, brand, ideas, people, updates } from '../content/index.ts';
import { asPerson, type Somebody } from './asPerson.ts';
import { createProgressBar } from './progressBar.ts';
import { createRandom } from './random.ts';
import type { Roster } from './roster.ts';
import { seedAnswers } from './seedAnswers.ts';
import { seedIdeas } from './seedIdeas.ts';
import { seedModeration } from './seedModeration.ts';
import { seedPeople } from './seedPeople.ts';
import { seedReps } from './seedReps.ts';
import { seedUpdates } from './seedUpdates.ts';
import { seedVerdicts } from './seedVerdicts.ts';

/** Fills an empty board with the demo's brand, people, boards, ideas and talk. */
export async function fillBoard(parts: Parts): Promise<Roster> {
  const steps = [people, ideas, answers, updates].reduce((sum, { length }) => sum + length, 0);
  const bar = createProgressBar('Filling the board', steps);
  const { name, tagline } = brand;
  await parts.storage.transaction((session) =>
    parts.site.insertBrand({ name, tagline, locale: 'en', currency: 'EUR' }, session),
  );
  const roster: Roster = { people: {}, boards: {}, ideas: {} };
  await seedPeople(parts, roster, people, () => bar.step());
  const owner = Object.values(roster.people).find(({ role }) => role === 'owner') as Somebody;
  for (const { key, name: title, description, colour } of boards) {
    const board = { name: title, description, ...(colour && { colour }) };
    roster.boards[key] = (await asPerson(parts, owner).boards.create(board)).id;
  }
  const seeding = { parts, roster, random: createRandom(7) };
  await seedReps(seeding, owner);
  await seedIdeas(seeding, ideas, () => bar.step());
  await seedAnswers(seeding, answers, () => bar.step());
  await seedUpdates(seeding, updates, () => bar.step());
  await seedVerdicts(seeding);
  await seedModeration(seeding, owner);
  return roster;
}
