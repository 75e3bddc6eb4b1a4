import type { Person } from '@roundhouse/shared/people';
import type { Follower } from './follower.ts';

/** A person's public page. */
export const followPerson: Follower<Person> = (person, event) =>
  event.name === 'person.changed' && event.payload.id === person.id
    ? { ...person, ...event.payload }
    : person;
