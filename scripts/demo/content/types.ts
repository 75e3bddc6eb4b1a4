/** The shapes of the demo's content; `key`s exist only here, the loader gives real identifiers. */
export type DemoRole = 'fan' | 'rep' | 'moderator' | 'owner';
export type DemoLocale = 'en' | 'fr';
export type DemoKind = 'improvement' | 'hack' | 'revival' | 'product' | 'complaint';
export type DemoReactionKind = 'useful' | 'love' | 'fun' | 'insight' | 'puzzled';
export type DemoLicence =
  | 'CC0-1.0'
  | 'CC-BY-4.0'
  | 'CC-BY-SA-4.0'
  | 'MIT'
  | 'GPL-3.0-or-later'
  | 'CERN-OHL-P-2.0';

export type DemoPerson = {
  key: string;
  name: string;
  role: DemoRole;
  email: string;
  bio: string;
  region: string;
  skills: string[];
  locale: DemoLocale;
  /** A key of `pictureKeys`. */
  avatar?: string;
};

export type DemoBoard = {
  key: string;
  /** So many supports make an answer due in fourteen days. */
  promiseAt: number;
  cadence: 'month' | 'never';
  name: string;
  description: string;
  colour?: 'amber' | 'vermilion' | 'rose' | 'violet' | 'blue' | 'teal' | 'green' | 'slate';
};

export type DemoReaction = { kind: DemoReactionKind; count: number };

export type DemoComment = {
  author: string;
  /** Markdown; a mention is written `@[Name](person:KEY)`. */
  body: string;
  daysAgo: number;
  /** Two further levels at most. */
  replies?: DemoComment[];
  reactions?: DemoReaction[];
};

/** `price` is in euros, each. */
export type DemoPledge = { person: string; units: number; price: number; reason: string };
export type DemoFile = { name: string; licence: DemoLicence; content: string };

export type DemoIdea = {
  key: string;
  board: string;
  kind: DemoKind;
  locale: DemoLocale;
  title: string;
  body: string;
  tags: string[];
  author: string;
  daysAgo: number;
  /** How many demo people support it, its author among them. */
  supports: number;
  pictures: { key: string; alt: string }[];
  hackFiles?: DemoFile[];
  remixOf?: string;
  pledges?: DemoPledge[];
  comments: DemoComment[];
};

/** A comment the simulated fans may post; `idea` names where it fits, otherwise anywhere on `board`. */
export type ChatterComment = { locale: DemoLocale; body: string; board?: string; idea?: string };
export type ChatterIdea = Pick<DemoIdea, 'board' | 'kind' | 'locale' | 'title' | 'body' | 'tags'>;

/** A text of the brand, in one language or in both. */
export type DemoLocalText = { en?: string; fr?: string };

export type DemoRep = {
  person: string;
  title: string;
  department: string;
  region: string;
  languages: DemoLocale[];
  boards: string[];
  /** Place among the sponsors; left out for those who are none. */
  sponsorPosition?: number;
};

export type DemoDecision = {
  outcome: 'planned' | 'development' | 'declined';
  text: DemoLocalText;
  reason: DemoLocalText;
  wouldChange: DemoLocalText;
  owner: string;
  /** Days from today to the next date; a negative one has passed. */
  nextInDays: number;
};

export type DemoAnswer = {
  idea: string;
  rep: string;
  /** Days after the answer became due to be given, or after the posting where it never did. */
  days: number;
  status?: 'heard' | 'exploring' | 'planned' | 'development' | 'launched' | 'declined';
  body: DemoLocalText;
  decision?: DemoDecision;
  thanks?: { kind: 'badge' | 'gift'; note: string; isPrivate?: boolean };
};

export type DemoUpdateBlock =
  | { kind: 'text'; text: DemoLocalText }
  | { kind: 'ideas'; heading: DemoLocalText; ideas: string[] }
  | { kind: 'thanks'; heading: DemoLocalText; people: string[] };

export type DemoUpdate = {
  board: string;
  rep: string;
  /** How many due days ago, 1 being the last. */
  monthsAgo: number;
  /** Days after its due day; left out where it was in time. */
  daysLate?: number;
  title: DemoLocalText;
  blocks: DemoUpdateBlock[];
};
