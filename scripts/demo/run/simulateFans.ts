import { type Chatter, fanActs } from './fanActs.ts';
import type { Seeding } from './roster.ts';

/** Milliseconds between two acts: lively, yet a person can follow it. */
const SHORTEST_MS = 700;
const LONGEST_MS = 2600;

/** Lets the demo's fans go on supporting, commenting, reacting and posting until it is stopped. */
export function simulateFans(seeding: Seeding, chatter: Chatter) {
  const { parts, roster, random } = seeding;
  // The first fan is the one that visitors sign in as; nobody acts in their name.
  const fans = Object.values(roster.people)
    .filter((person) => person.role === 'fan')
    .slice(1);
  const acts = fanActs(seeding, chatter);
  let timer: NodeJS.Timeout;
  const goOn = () => {
    timer = setTimeout(
      () =>
        random
          .one(acts)(random.one(fans))
          .catch((err) => parts.log.warn({ err }, 'A simulated fan stumbled.'))
          .finally(goOn),
      random.whole(SHORTEST_MS, LONGEST_MS),
    );
  };
  goOn();
  return { stop: () => clearTimeout(timer) };
}
