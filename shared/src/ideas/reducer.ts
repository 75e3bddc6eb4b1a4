import type { PersonBrief } from '../people/schema.ts';
import type { AnswerPromise } from '../promises/promise.ts';
import type { PledgeSummary } from '../supports/schema.ts';
import type { Idea, IdeaCard, Tally } from './schema.ts';

/** The newer of two tallies of one idea. */
export function newerTally(known: Tally, told: Tally): Tally {
  return told.rev > known.rev ? told : known;
}

/** A card after `idea.edited`: newer words are taken; tally and promise only where they too are newer. */
export function applyCardEdited(known: IdeaCard, told: IdeaCard): IdeaCard {
  const words = told.rev > known.rev ? told : known;
  const tally = newerTally(known.tally, told.tally);
  const promise = newerPromise(known.promise, told.promise);
  if (words === known && tally === known.tally && promise === known.promise) return known;
  return { ...words, tally, promise };
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
  const promise = newerPromise(known.promise, told.promise);
  if (words === known && numbers === known && promise === known.promise) return known;
  const pledges = newerPledges(known.pledges, told.pledges);
  return { ...words, tally: numbers.tally, pledges, promise };
}

/** The newer of two summaries of one idea's pledges. */
export function newerPledges(known: PledgeSummary, told: PledgeSummary): PledgeSummary {
  return told.rev > known.rev ? told : known;
}

/** A whole idea after `idea.pledged`. */
export function applyPledged(known: Idea, pledges: PledgeSummary): Idea {
  return pledges.rev > known.pledges.rev ? { ...known, pledges } : known;
}

/** A card or an idea after its promise began or changed. */
export function applyPromiseChanged<T extends IdeaCard>(known: T, told: AnswerPromise): T {
  if (known.id !== told.ideaId) return known;
  const promise = newerPromise(known.promise, told);
  return promise === known.promise ? known : { ...known, promise };
}

function newerPromise(known: AnswerPromise | null, told: AnswerPromise | null) {
  return told && (!known || told.rev > known.rev) ? told : known;
}

/** A card or an idea after the name, picture or role of somebody it shows changed. */
export function applyPersonChanged<T extends IdeaCard>(known: T, person: PersonBrief): T {
  const { author, answer, hidden, promise } = known;
  const isAuthor = author?.id === person.id;
  const isRep = answer?.rep.person.id === person.id;
  const isSponsor = promise?.escalations.some(({ sponsor }) => sponsor?.id === person.id);
  const isModerator = hidden?.by?.id === person.id;
  if (!isAuthor && !isRep && !isSponsor && !isModerator) return known;
  return {
    ...known,
    author: isAuthor ? person : author,
    answer: isRep ? { ...answer, rep: { ...answer.rep, person } } : answer,
    hidden: isModerator ? { ...hidden, by: person } : hidden,
    promise: promise && {
      ...promise,
      escalations: promise.escalations.map((each) =>
        each.sponsor?.id === person.id ? { ...each, sponsor: person } : each,
      ),
    },
  };
}
