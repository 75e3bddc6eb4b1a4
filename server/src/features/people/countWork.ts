import type { Person } from '@roundhouse/shared/people';
import type { Parts } from '../../app/parts.ts';

/** How much a person has written and supported. */
export async function countWork(_parts: Parts, _personId: string): Promise<Person['counts']> {
  return { ideas: 0, supports: 0, comments: 0 };
}
