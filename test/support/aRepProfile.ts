import type { Inputs } from '@roundhouse/shared/contract';
import { makeId } from '@roundhouse/shared/primitives';
import type { RepProfile } from '@roundhouse/shared/reps';

/** What an owner keeps of a rep. */
export function aRepProfile(given: Partial<RepProfile> = {}): RepProfile {
  return {
    title: 'Product manager',
    department: 'Research',
    region: 'Lyon',
    boardIds: [],
    languages: ['en'],
    isSponsor: false,
    position: 0,
    ...given,
  };
}

/** An invitation to answer for the brand, to an address nobody else has. */
export function anInvitation(
  given: Partial<Inputs['reps']['invite']> = {},
): Inputs['reps']['invite'] {
  const id = makeId();
  return {
    id,
    email: `rep-${id}@example.test`,
    name: 'Ines Moreau',
    locale: 'en',
    profile: aRepProfile(),
    ...given,
  };
}
