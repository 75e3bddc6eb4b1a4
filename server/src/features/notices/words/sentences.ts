import type { NoticeKind } from '@roundhouse/shared/notices';
import type { Locale } from '@roundhouse/shared/primitives';
import { english } from './english.ts';
import { french } from './french.ts';

/** What a sentence about a notice is made of. */
export type Told = {
  /** What it is about, as it was called then. */
  about: string;
  /** Who did it; the brand where nobody in particular did. */
  actor: string;
  brand: string;
  detail: string | null;
  /** Whether one is told because one follows it, not because it is one's own. */
  isFollower: boolean;
};

/** A notice in words. */
export type Sentence = {
  /** A line that can stand alone: the subject of a mail, the title of a push message. */
  subject: string;
  /** What happened, where what it is about stands above it. */
  lead: string;
  /** The words of the link that leads there. */
  link: string;
};

/** The words of one language. */
export type NoticeWords = {
  sentences: Record<NoticeKind, (told: Told) => Sentence>;
  /** Each kind as a name for what is turned off: “No more mails …”. */
  noMore: Record<NoticeKind, string>;
  stopFollowing: string;
  noDigest: string;
  choose: string;
  /** Why one gets a mail. */
  why: { follower: (brand: string) => string; own: (brand: string) => string };
  digest: {
    subject: Record<'daily' | 'weekly', (count: string, brand: string) => string>;
    why: Record<'daily' | 'weekly', (brand: string) => string>;
    more: (count: string) => string;
    inbox: string;
  };
};

const words: Record<Locale, NoticeWords> = { en: english, fr: french };

export const wordsOf = (locale: Locale): NoticeWords => words[locale];

/** A notice in words of the reader's language. */
export const sentenceOf = (kind: NoticeKind, told: Told, locale: Locale): Sentence =>
  words[locale].sentences[kind](told);
