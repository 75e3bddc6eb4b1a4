import type { PersonBrief } from '../people/schema.ts';
import type { PledgeSummary } from '../supports/schema.ts';
import type { Idea, IdeaCard, Tally } from './schema.ts';

/** The newer of two tallies of one idea. */
export function newerTally(known: Tally, told: Tally): Tally {
  return told.rev > known.rev ? told : known;
}

/** A card after `idea.edited`: newer words are taken, the tally only where it too is newer. */
export function applyCardEdited(known: IdeaCard, told: IdeaCard): IdeaCard {
  const tally = newerTally(known.tally, told.tally);
  if (told.rev > known.rev) return { ...told, tally };
  return tally === known.tally ? known : { ...known, tally };
}

/** A card or a whole idea after `idea.tallied`. */
export function applyTallied<T extends IdeaCard>(known: T, tally: Tally): T {
  return tally.rev > known.tally.rev ? { ...known, tally } : known;
}

/** A whole idea after `idea.rewritten`. Pledges follow the tally they belong to. */
export function applyRewritten(known: Idea, told: Idea): Idea {
  const isTallyNewer = told.tally.rev > known.tally.rev;
  const numbers = isTallyNewer ? told : known;
  const words = told.rev > known.rev ? told : known;
  if (words === known && numbers === known) return known;
  return { ...words, tally: numbers.tally, pledges: newerPledges(known.pledges, told.pledges) };
}

/** The newer of two summaries of one idea's pledges. */
export function newerPledges(known: PledgeSummary, told: PledgeSummary): PledgeSummary {
  return told.rev > known.rev ? told : known;
}

/** A whole idea after `idea.pledged`. */
export function applyPledged(known: Idea, pledges: PledgeSummary): Idea {
  return pledges.rev > known.pledges.rev ? { ...known, pledges } : known;
}

/** A card or an idea after its author's name, picture or role changed. */
export function applyAuthorChanged<T extends IdeaCard>(known: T, person: PersonBrief): T {
  return known.author?.id === person.id ? { ...known, author: person } : known;
}
