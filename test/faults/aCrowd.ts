import type { Person, TestServer } from '../support/startServer.ts';

/** Signs up many people, a few at a time. */
export async function aCrowd(server: TestServer, size: number): Promise<Person[]> {
  const people: Person[] = [];
  while (people.length < size) {
    const few = Math.min(10, size - people.length);
    people.push(...(await Promise.all(Array.from({ length: few }, () => server.signUp()))));
  }
  return people;
}

/** What one person does about one idea, one after the other. */
export type Taps = ('give' | 'undo')[];

/** Most support it once, some twice, some undo it, some come back. */
export function tapsOf(index: number): Taps {
  if (index % 10 === 0) return ['give', 'undo'];
  if (index % 10 === 5) return ['give', 'give'];
  if (index % 10 === 7) return ['give', 'undo', 'give'];
  return ['give'];
}
