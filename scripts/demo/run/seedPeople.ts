import type { Parts } from '../../../server/src/app/parts.ts';
import type { DemoPerson } from '../content/types.ts';
import { renderPicture } from '../pictures/index.ts';
import { asPerson, type Somebody } from './asPerson.ts';
import { inLanes } from './inLanes.ts';
import { daysAgo, type Roster } from './roster.ts';

/** Makes an account for everybody, with portrait and profile, some time before they first wrote. */
export async function seedPeople(
  parts: Parts,
  roster: Roster,
  people: DemoPerson[],
  step: () => void,
) {
  for (const [place, person] of people.entries()) {
    const { name, email, role, locale } = person;
    const joinedAt = daysAgo({ parts }, 420 + place);
    const member = { name, email, role, locale, passwordHash: null, isEmailVerified: true };
    const id = await parts.accountsStore.insertMember(member, joinedAt);
    if (!id) throw new Error(`Two demo people have the address ${email}.`);
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
