import type { FilterMatch, HoldReason } from '@roundhouse/shared/screening';
import type { TrustLevel } from '@roundhouse/shared/trust';

/** What is known of a post when it is judged. What costs a look into the store is asked of newer people alone. */
export type Facts = {
  level: TrustLevel;
  isEdit: boolean;
  text: string;
  /** Links to elsewhere. */
  links: string[];
  typedMs: number | null;
  /** Ideas and comments of the author that stand. */
  posted: number;
  /** How many first posts the owner wants held. */
  firstPosts: number;
  isDisposableMail: boolean;
  /** The same or nearly the same text in the last days: by how many other accounts, and how often by this one. */
  repeats: { others: number; own: number };
  /** Links that other accounts posted in the last days. */
  sharedLinks: string[];
  matches: FilterMatch[];
};

/** One thing by which a post is held; `null` where it finds nothing. */
export type Rule = (facts: Facts) => HoldReason | null;

/** Nobody types this many characters a second over a longer text; 12 is fast. */
const FASTEST_PER_SECOND = 25;
/** Below it a text says nothing about how it was written. */
const TYPED_AT_LEAST = 80;
/** How often one may post the same before it is looked at. */
const OWN_REPEATS = 2;

const isNew = ({ level }: Facts) => level === 'newcomer';

export const firstPost: Rule = (facts) =>
  isNew(facts) && !facts.isEdit && facts.posted < facts.firstPosts
    ? { rule: 'first_post', found: [] }
    : null;

/** A newcomer whose first words are links, or whose link others post too. */
export const links: Rule = (facts) => {
  if (!isNew(facts)) return null;
  const found = facts.posted === 0 && facts.links.length > 1 ? facts.links : facts.sharedLinks;
  return found.length > 0 ? { rule: 'links', found } : null;
};

export const repeated: Rule = ({ repeats }) =>
  repeats.others > 0 || repeats.own >= OWN_REPEATS ? { rule: 'repeated', found: [] } : null;

/** An address that is thrown away is no offence: only the first post is looked at. */
export const disposableMail: Rule = (facts) =>
  isNew(facts) && facts.posted === 0 && facts.isDisposableMail
    ? { rule: 'disposable_mail', found: [] }
    : null;

export const tooFast: Rule = ({ level, text, typedMs }) => {
  if (level === 'regular' || level === 'trusted') return null;
  if (typedMs === null || text.length < TYPED_AT_LEAST) return null;
  const seconds = Math.max(1, typedMs) / 1000;
  return text.length / seconds > FASTEST_PER_SECOND ? { rule: 'too_fast', found: [] } : null;
};

export const filtered: Rule = ({ matches }) => {
  const found = matches.filter(({ filter }) => filter.act === 'hold').map((match) => match.found);
  return found.length > 0 ? { rule: 'filter', found: [...new Set(found)] } : null;
};

/** All of them; a new one is a line here and its words on `/trust`. */
export const RULES: readonly Rule[] = [
  firstPost,
  links,
  repeated,
  disposableMail,
  tooFast,
  filtered,
];
