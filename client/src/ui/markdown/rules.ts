import { defaultSchema } from 'rehype-sanitize';

/**
 * What people's markdown may become: the sanitiser's default list, no raw HTML ever reaching it,
 * with only these protocols in links. `person:` is our mention, `@[Name](person:ID)`.
 */
export const schema = {
  ...defaultSchema,
  protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto', 'person'] },
};

export type Address = { kind: 'person' | 'inside' | 'outside'; to: string };

/** Sorts a link's target; null for whatever we would not follow, such as `javascript:`. */
export function addressOf(href: string | undefined): Address | null {
  if (!href) return null;
  const person = /^person:([\w-]+)$/.exec(href);
  if (person) return { kind: 'person', to: `/people/${person[1]}` };
  // A path of ours, or a comment of the talk on this page.
  if (/^(\/(?![/\\])|#comment-[0-9a-f]{24}$)/.test(href)) return { kind: 'inside', to: href };
  return /^(https?:\/\/|mailto:)/i.test(href) ? { kind: 'outside', to: href } : null;
}

/** Only pictures this house serves: one from elsewhere would tell its host who reads the page. */
export function isOurImage(src: string): boolean {
  return /^\/files\/[\w./-]+$/.test(src);
}
