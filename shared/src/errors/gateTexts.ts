import type { Locale } from '../primitives/index.ts';
import type { DailyGate, PostGate } from '../trust/allowances.ts';

export type Gate = PostGate | DailyGate;
type GateTexts = Record<Gate, (limit: string) => string>;

/** What one may post at one's level. */
export const gates: Record<Locale, GateTexts> = {
  en: {
    links: (limit) => `Your level takes ${limit} links in a post. Leave some out.`,
    pictures: (limit) => `Your level takes ${limit} pictures in a post. Leave some out.`,
    files: (limit) => `Your level takes ${limit} files in a post. Leave some out.`,
    fileBytes: (limit) => `Your level takes files of up to ${limit}.`,
    mentions: (limit) => `Your level takes ${limit} mentions in a post. Leave some out.`,
    ideas: (limit) => `${limit} ideas a day at your level`,
    comments: (limit) => `${limit} comments a day at your level`,
    supports: (limit) => `${limit} supports a day at your level`,
  },
  fr: {
    links: (limit) => `Votre niveau permet ${limit} liens par envoi. Retirez-en.`,
    pictures: (limit) => `Votre niveau permet ${limit} images par envoi. Retirez-en.`,
    files: (limit) => `Votre niveau permet ${limit} fichiers par envoi. Retirez-en.`,
    fileBytes: (limit) => `Votre niveau permet des fichiers de ${limit} au plus.`,
    mentions: (limit) => `Votre niveau permet ${limit} mentions par envoi. Retirez-en.`,
    ideas: (limit) => `${limit} idées par jour à votre niveau`,
    comments: (limit) => `${limit} commentaires par jour à votre niveau`,
    supports: (limit) => `${limit} soutiens par jour à votre niveau`,
  },
};
