import type { Sentence, Told } from './sentences.ts';

/** Of what is told by its detail: what the subject says, and the sentence below it. */
export type ByDetail = Record<string, (told: Told) => Omit<Sentence, 'link'>>;

/** A space at which no line breaks, as French sets it inside quotes and before colons. */
export const NB = '\u00a0';

export const quotedEnglish = ({ about }: Told) => `“${about}”`;
export const quotedFrench = ({ about }: Told) => `«${NB}${about}${NB}»`;
