import { makeId } from '@roundhouse/shared/primitives';
import type { NewSanction } from '@roundhouse/shared/sanctions';

/** A warning, to give a person. */
export function aSanction(personId: string, change: Partial<NewSanction> = {}): NewSanction {
  return {
    id: makeId(),
    personId,
    kind: 'warning',
    rule: 'insult',
    reason: 'You called a neighbour names under the tram idea.',
    language: 'en',
    term: null,
    because: null,
    ...change,
  };
}

/** A mute, a suspension or a ban, with a term where one is needed. */
export const aRestriction = (
  personId: string,
  kind: 'mute' | 'suspension' | 'ban',
  change: Partial<NewSanction> = {},
) => aSanction(personId, { kind, term: kind === 'ban' ? null : { days: 3 }, ...change });
