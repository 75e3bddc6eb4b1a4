import type { Parts } from '../../../server/src/app/parts.ts';
import type { DemoPerson } from '../content/types.ts';
import { renderPicture } from '../pictures/index.ts';
import { asPerson, type Somebody } from './asPerson.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Everybody of the demo by their key. */
export type People = Map<string, Somebody>;

/** Makes an account for everybody, with portrait and profile, some time before they first wrote. */
export async function seedPeople(parts: Parts, people: DemoPerson[], step: () => void) {
  const known: People = new Map();
  for (const [place, person] of people.entries()) {
    const joinedAt = new Date(parts.clock().getTime() - (420 + place) * DAY);
    const id = await parts.accountsStore.insertMember(
      {
        name: person.name,
        email: person.email,
        role: person.role,
        locale: person.locale,
        passwordHash: null,
        isEmailVerified: true,
      },
      joinedAt,
    );
    if (!id) throw new Error(`Two demo people have the address ${person.email}.`);
    const somebody: Somebody = { id, role: person.role, locale: person.locale };
    known.set(person.key, somebody);
    const { bio, region, skills } = person;
    const client = asPerson(parts, somebody, joinedAt);
    await client.people.changeProfile({ bio, region, skills });
    if (person.avatar) {
      const portrait = new File([await asBytes(person.avatar)], `${person.avatar}.webp`);
      await client.people.setAvatar({ file: portrait });
    }
    step();
  }
  return known;
}

/** A drawn picture as the bytes of a file. */
export async function asBytes(key: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await renderPicture(key));
}
