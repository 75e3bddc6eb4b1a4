import type { Parts } from '../../../server/src/app/parts.ts';
import type { DemoPerson } from '../content/types.ts';
import { renderPicture } from '../pictures/index.ts';
import { admit } from './admit.ts';
import { asPerson, type Somebody } from './asPerson.ts';
import { inLanes } from './inLanes.ts';
import { daysAgo, type Roster } from './roster.ts';

/**
 * Makes an account for everybody, known to the house, some time before they first wrote; then
 * portraits and profiles.
 */
export async function seedPeople(
  parts: Parts,
  roster: Roster,
  people: DemoPerson[],
  step: () => void,
) {
  for (const [place, person] of people.entries()) {
    const member = await admit(parts, person, daysAgo({ parts }, 420 + place));
    // They have been here for more than a year: nothing they write waits or is too much for a day.
    await parts.trust.raise(member.id, 'trusted');
    roster.people[person.key] = member;
  }
  await inLanes(people, async ({ key, bio, region, skills, avatar }) => {
    const client = asPerson(parts, roster.people[key] as Somebody);
    await client.people.changeProfile({ bio, region, skills });
    if (avatar) await client.people.setAvatar({ file: await drawnFile(avatar) });
    step();
  });
}

/** A drawn picture as a file somebody would upload. */
export async function drawnFile(key: string): Promise<File> {
  return new File([new Uint8Array(await renderPicture(key))], `${key}.webp`);
}
