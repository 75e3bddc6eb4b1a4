import { boards, reps } from '../content/index.ts';
import { asPerson, type Somebody } from './asPerson.ts';
import { daysAgo, type Seeding } from './roster.ts';

/** Says who answers for what, and what the brand commits itself to on each board. */
export async function seedReps(seeding: Seeding, owner: Somebody) {
  const { parts, roster } = seeding;
  const client = asPerson(parts, owner, daysAgo(seeding, 400));
  for (const { person, boards: keys, sponsorPosition, ...profile } of reps) {
    await client.reps.save({
      ...profile,
      personId: (roster.people[person] as Somebody).id,
      boardIds: keys.map((key) => roster.boards[key] as string),
      isSponsor: sponsorPosition !== undefined,
      position: sponsorPosition ?? 0,
    });
  }
  for (const { key, promiseAt, cadence } of boards) {
    await client.boards.edit({
      id: roster.boards[key] as string,
      rules: {
        promise: { isOn: true, supports: promiseAt, days: 14 },
        lifetime: { isOn: true, milestones: MILESTONES },
        cadence: { every: cadence, day: 1 },
      },
    });
  }
}

/** In proportion to the fifty people of the demo. */
const MILESTONES = [
  { supports: 10, days: 60 },
  { supports: 20, days: 120 },
  { supports: 40, days: 365 },
];
