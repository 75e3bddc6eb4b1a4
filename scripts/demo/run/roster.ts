import type { Parts } from '../../../server/src/app/parts.ts';
import type { Somebody } from './asPerson.ts';
import type { Random } from './random.ts';

/** Who and what the demo's board holds: keys of the content → what stands on the board. */
export type Roster = {
  people: Record<string, Somebody>;
  boards: Record<string, string>;
  ideas: Record<string, string>;
};

/** The filling under way. */
export type Seeding = { parts: Parts; roster: Roster; random: Random };

const DAY = 24 * 60 * 60 * 1000;

export function daysAgo({ parts }: Pick<Seeding, 'parts'>, days: number): Date {
  return new Date(parts.clock().getTime() - days * DAY);
}
