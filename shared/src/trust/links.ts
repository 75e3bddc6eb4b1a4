const LINK = /(?:https?:\/\/|www\.)[^\s<>()[\]"'`|\\^{}]+/giu;
const TAIL = /[.,;:!?…»]+$/u;
/** Longer ones say nothing more. */
const LONGEST = 500;

/**
 * Web addresses in a text, each once, as they are written but without a scheme and in lower case.
 * Those that begin with `own` (host of this site) are no links to elsewhere and are left out.
 */
export function linksIn(text: string, own: string | null = null): string[] {
  const found = Array.from(text.matchAll(LINK), ([link]) =>
    link
      .slice(0, LONGEST)
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(TAIL, ''),
  );
  const isOwn = (link: string) => own !== null && (link === own || link.startsWith(`${own}/`));
  return [...new Set(found)].filter((link) => link !== '' && !isOwn(link));
}
