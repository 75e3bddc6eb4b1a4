import type { LocalText } from '@roundhouse/shared/localText';
import { LOCALES, type Locale } from '@roundhouse/shared/primitives';
import type { Block, BlockChange, Update, UpdateChange } from '@roundhouse/shared/updates';

/** An update as it is being written: what is saved, and what its blocks name, to be shown. */
export type Writing = Pick<Update, 'id' | 'boardId' | 'rev' | 'title' | 'blocks'>;

export function toWriting({ id, boardId, rev, title, blocks }: Update): Writing {
  return { id, boardId, rev, title, blocks };
}

/** What the server is sent: empty texts and lists are left out. */
export function toChange({ blocks, ...writing }: Writing): UpdateChange {
  return {
    ...writing,
    title: filled(writing.title),
    blocks: blocks.flatMap((block) => toBlock(block) ?? []),
  };
}

/** What is still missing before it can be saved; `null` where nothing is. */
export function missingIn(writing: Writing): 'title' | 'blocks' | null {
  const { title, blocks } = toChange(writing);
  const titles = LOCALES.flatMap((locale) => title[locale] ?? []);
  if (titles.length === 0 || titles.some((text) => text.length < 3)) return 'title';
  return blocks.length === 0 ? 'blocks' : null;
}

/** The blocks with one moved to another place. */
export function moved(blocks: Block[], from: number, to: number): Block[] {
  const block = blocks[from];
  if (!block || to < 0 || to >= blocks.length) return blocks;
  const others = blocks.filter((_, at) => at !== from);
  return [...others.slice(0, to), block, ...others.slice(to)];
}

function filled(text: LocalText): LocalText {
  const given = (locale: Locale) => text[locale]?.trim();
  return Object.fromEntries(
    LOCALES.flatMap((locale) => (given(locale) ? [[locale, given(locale)]] : [])),
  );
}

const isEmpty = (text: LocalText) => Object.keys(filled(text)).length === 0;

function toBlock(block: Block): BlockChange | null {
  const { id } = block;
  switch (block.kind) {
    case 'text':
      return isEmpty(block.text) ? null : { id, kind: 'text', text: filled(block.text) };
    case 'video':
      return isVideo(block.url) ? { id, kind: 'video', url: block.url } : null;
    case 'picture':
      return { id, kind: 'picture', pictureId: block.picture.id, alt: block.picture.alt };
    default:
      return toListBlock(block);
  }
}

function toListBlock(block: Extract<Block, { heading: unknown }>): BlockChange | null {
  const { id } = block;
  if (isEmpty(block.heading)) return null;
  const heading = filled(block.heading);
  const ids = (all: { id: string }[]) => all.map((one) => one.id);
  if (block.kind === 'ideas') {
    const ideaIds = ids(block.ideas);
    return ideaIds.length > 0 ? { id, kind: 'ideas', heading, ideaIds } : null;
  }
  if (block.kind === 'decisions') {
    const decisionIds = ids(block.decisions);
    return decisionIds.length > 0 ? { id, kind: 'decisions', heading, decisionIds } : null;
  }
  const personIds = ids(block.people);
  return personIds.length > 0 ? { id, kind: 'thanks', heading, personIds } : null;
}

function isVideo(url: string): boolean {
  return URL.canParse(url) && new URL(url).protocol === 'https:';
}
