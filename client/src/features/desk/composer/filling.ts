import type { IdeaCard } from '@roundhouse/shared/ideas';
import type { Locale } from '@roundhouse/shared/primitives';
import { type Filling, fillPlaceholders } from '@roundhouse/shared/responses';

/** Whose idea it is, where nobody has the name. */
const NOBODY: Record<Locale, string> = { en: 'friend', fr: 'fan' };

/** What placeholders stand for in an answer to this idea. */
export function fillingOf(idea: IdeaCard, board: string, rep: string, language: Locale): Filling {
  return {
    fan: idea.author?.name ?? idea.imported?.author ?? NOBODY[language],
    idea: idea.title,
    board,
    rep,
    supports: new Intl.NumberFormat(language).format(idea.tally.supports),
  };
}

/** A text as the readers of one idea will see it. */
export function filled(text: string, filling: Filling | null): string {
  return filling ? fillPlaceholders(text, filling) : text;
}
