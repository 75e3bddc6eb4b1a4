import { HACK_FILE_LIMITS } from '@roundhouse/shared/hackFiles';

/** Control characters, halves of characters, and whatever could break a path, a header or a shell, or is not allowed on some file system. */
const UNSAFE = /[\p{Cc}\p{Cs}<>:"/\\|?*]/gu;
/** Marks that turn the reading direction or cannot be seen: `gpj.exe` must not read `exe.jpg`. */
const HIDDEN = /[\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;
/** Names that Windows keeps for devices. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
/** Characters looked at, from the start and from the end: trimming a run of dots costs its square. */
const LOOKED_AT = 500;

/**
 * The name a file is offered under: what was sent without folders, control and hidden characters,
 * not beginning or ending in a dot, at most 120 characters of which the ending is kept.
 */
export function toFileName(sent: string): string {
  const base = sent.split(/[/\\]/).pop() ?? '';
  const near =
    base.length > 2 * LOOKED_AT ? base.slice(0, LOOKED_AT) + base.slice(-LOOKED_AT) : base;
  const name = near
    .normalize('NFC')
    .replace(HIDDEN, '')
    .replace(UNSAFE, '_')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.]+|[\s.]+$/gu, '')
    .replace(DEVICE, '_$1');
  return shorten(name) || 'file';
}

/** Cuts the middle, by characters a person sees as one, so that the ending stays. */
function shorten(name: string): string {
  if (name.length <= HACK_FILE_LIMITS.name) return name;
  const ending = /\.[^.\s]{1,12}$/.exec(name)?.[0] ?? '';
  const room = HACK_FILE_LIMITS.name - ending.length;
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(
    name.slice(0, name.length - ending.length),
  )) {
    if (kept.length + segment.length > room) break;
    kept += segment;
  }
  return kept.trimEnd() + ending;
}
