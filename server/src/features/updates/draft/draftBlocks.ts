import type { IdeaCard } from '@roundhouse/shared/ideas';
import type { LocalText } from '@roundhouse/shared/localText';
import type { PersonBrief } from '@roundhouse/shared/people';
import { makeId } from '@roundhouse/shared/primitives';
import { type Block, UPDATE_LIMITS } from '@roundhouse/shared/updates';
import type { Changes } from './changesSince.ts';
import { HEADINGS, STEP_HEADINGS } from './draftTexts.ts';

/** The pieces of a draft behind its opening; each idea stands in the first that it fits. */
export function draftBlocks(changes: Changes): Block[] {
  const shown = new Set<string>();
  const block = (heading: LocalText, cards: IdeaCard[] = []): Block[] => {
    const fresh = cards.filter(({ id }) => !shown.has(id)).slice(0, UPDATE_LIMITS.listed);
    for (const { id } of fresh) shown.add(id);
    if (fresh.length === 0) return [];
    return [{ id: makeId(), kind: 'ideas', heading, ideas: fresh }];
  };
  return [
    ...STEP_HEADINGS.flatMap(([status, heading]) => block(heading, changes.stepped[status])),
    ...decisions(changes),
    ...block(HEADINGS.kept, changes.kept),
    ...block(HEADINGS.late, changes.late),
    ...block(HEADINGS.mostSupported, changes.mostSupported),
    ...block(HEADINGS.newHacks, changes.newHacks),
    ...thanks(changes),
  ];
}

function decisions({ decisions: all }: Changes): Block[] {
  const listed = all.slice(0, UPDATE_LIMITS.listed);
  if (listed.length === 0) return [];
  return [{ id: makeId(), kind: 'decisions', heading: HEADINGS.decisions, decisions: listed }];
}

/** Those whose ideas moved, were answered, are new or are most supported; the brand does not thank itself. */
function thanks({ stepped, kept, mostSupported, newHacks }: Changes): Block[] {
  const cards = [...Object.values(stepped).flat(), ...kept, ...newHacks, ...mostSupported];
  const fans = new Map<string, PersonBrief>();
  for (const { author } of cards) {
    if (author && author.role !== 'rep' && author.role !== 'owner') fans.set(author.id, author);
  }
  const people = [...fans.values()].slice(0, UPDATE_LIMITS.listed);
  if (people.length === 0) return [];
  return [{ id: makeId(), kind: 'thanks', heading: HEADINGS.thanks, people }];
}
