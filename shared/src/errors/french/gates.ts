import type { Gate } from '../texts.ts';

/** What one may post at one's level. */
export const gates: Record<Gate, (limit: string) => string> = {
  links: (limit) => `Votre niveau permet ${limit} liens par envoi. Retirez-en.`,
  pictures: (limit) => `Votre niveau permet ${limit} images par envoi. Retirez-en.`,
  files: (limit) => `Votre niveau permet ${limit} fichiers par envoi. Retirez-en.`,
  fileBytes: (limit) => `Votre niveau permet des fichiers de ${limit} au plus.`,
  mentions: (limit) => `Votre niveau permet ${limit} mentions par envoi. Retirez-en.`,
  ideas: (limit) => `${limit} idées par jour à votre niveau`,
  comments: (limit) => `${limit} commentaires par jour à votre niveau`,
  supports: (limit) => `${limit} soutiens par jour à votre niveau`,
};
