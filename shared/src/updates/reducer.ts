import type { ReactionTally } from '../comments/schema.ts';
import type { Update, UpdateCard } from './schema.ts';

type Numbers = { comments: number; reactions: ReactionTally };

/** An update or its card after a newer state was told; words and numbers each by their own revision. */
export function applyUpdateTold<T extends UpdateCard | Update>(known: T, told: T): T {
  if (told.id !== known.id) return known;
  const numbers = newerNumbers(known, told);
  if (told.rev > known.rev) return { ...told, ...numbers };
  return applyUpdateTallied(known, numbers);
}

/** An update or its card after `update.tallied`. `reactions.rev` grows with comments too. */
export function applyUpdateTallied<T extends UpdateCard>(known: T, told: Numbers): T {
  if (told.reactions.rev <= known.reactions.rev) return known;
  return { ...known, comments: told.comments, reactions: told.reactions };
}

function newerNumbers(known: Numbers, told: Numbers): Numbers {
  const { comments, reactions } = told.reactions.rev > known.reactions.rev ? told : known;
  return { comments, reactions };
}
