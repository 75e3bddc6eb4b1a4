import type { Parts } from '../../../server/src/app/parts.ts';
import type { DemoPerson } from '../content/types.ts';
import { renderPicture } from '../pictures/index.ts';
import { asPerson, type Somebody } from './asPerson.ts';
import { inLanes } from './inLanes.ts';
import { daysAgo, type Roster } from './roster.ts';

/** The version of the house rules that a board comes with. */
const FIRST_RULES = 1;

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
    const { name, email, role, locale } = person;
    const joinedAt = daysAgo({ parts }, 420 + place);
    const known = { passwordHash: null, isEmailVerified: true, acceptedRules: FIRST_RULES };
    const member = { name, email, role, locale, ...known };
    const id = await parts.accountsStore.insertMember(member, joinedAt);
    if (!id) throw new Error(`Two demo people have the address ${email}.`);
    // They have been here for more than a year: nothing they write waits or is too much for a day.
    await parts.trust.raise(id, 'trusted');
    roster.people[person.key] = { id, role, locale };
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
