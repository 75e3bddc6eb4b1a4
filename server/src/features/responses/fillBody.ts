import type { Board } from '@roundhouse/shared/boards';
import type { LocalText } from '@roundhouse/shared/localText';
import { LOCALES, type Locale } from '@roundhouse/shared/primitives';
import { type Filling, fillPlaceholders } from '@roundhouse/shared/responses';
import type { Parts } from '../../app/parts.ts';
import type { StoredIdea } from '../ideas/index.ts';

/** What placeholders are filled from. `fan` is `null` where the idea's author is not known. */
export type FilledFrom = {
  idea: StoredIdea;
  board: Pick<Board, 'name'>;
  rep: string;
  fan: string | null;
};

/** How an author is called whose name is not known. */
const SOMEBODY: Record<Locale, string> = { en: 'friend', fr: 'fan' };

/** The name of who wrote an idea, here or where it was imported from. */
export async function fanOf(
  { people }: Pick<Parts, 'people'>,
  { authorId, imported }: StoredIdea,
): Promise<string | null> {
  if (authorId === null) return imported?.author ?? null;
  return (await people.briefs([authorId])).get(authorId)?.name ?? null;
}

/** A markdown text with its placeholders filled in each language; names and titles stay plain words. */
export function fillBody(body: LocalText, from: FilledFrom): LocalText {
  const filled: LocalText = {};
  for (const locale of LOCALES) {
    const text = body[locale];
    if (text !== undefined)
      filled[locale] = fillPlaceholders(text, asMarkdown(fillingOf(from, locale)));
  }
  return filled;
}

/** A line of plain text with its placeholders filled, in the language of the idea. */
export function fillLine(line: string, from: FilledFrom): string {
  return fillPlaceholders(line, fillingOf(from, from.idea.language));
}

function fillingOf({ idea, board, rep, fan }: FilledFrom, locale: Locale): Filling {
  return {
    fan: fan ?? SOMEBODY[locale],
    idea: idea.title,
    board: board.name,
    rep,
    supports: new Intl.NumberFormat(locale).format(idea.tally.supports),
  };
}

function asMarkdown(filling: Filling): Filling {
  const escaped = Object.entries(filling).map(([name, text]) => [name, escapeMarkdown(text)]);
  return Object.fromEntries(escaped) as Filling;
}

/** What a fan called themselves or an idea must not become a link or a picture in the brand's words. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#~|!@&]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/www\./gi, (found) => `${found.slice(0, -1)}\\.`);
}
