import type { Parts } from '../../app/parts.ts';
import type { LetterItem } from '../mail/index.ts';
import { choicesLink, unsubscribeLinks } from './letterLinks.ts';
import type { UnsubscribableLetter } from './noticeLetter.ts';
import type { Telling } from './readTellings.ts';
import { wordsOf } from './words/sentences.ts';
import type { DigestRhythm } from './writeDigests.ts';

/** Things a digest tells of; the rest is counted. */
const MOST_ITEMS = 20;
/** Sentences about one thing. */
const MOST_LINES = 4;

type Digest = { rhythm: DigestRhythm; brand: string; tellings: Telling[] };

/** One mail of several notices, of which there is one at least: what is about one thing stands together. */
export function digestLetter(
  parts: Pick<Parts, 'base' | 'unsubscribeTokens'>,
  { rhythm, brand, tellings }: Digest,
): UnsubscribableLetter {
  const [{ to, delivery }] = tellings as [Telling];
  const { locale } = to;
  const { digest, noDigest, choose } = wordsOf(locale);
  const count = new Intl.NumberFormat(locale).format;
  const groups = [...groupsOf(tellings).values()];
  const shown = groups.slice(0, MOST_ITEMS);
  const left = tellings.length - shown.flat().length;
  const inbox = { label: digest.inbox, href: `${parts.base}/inbox` };
  const more: LetterItem[] =
    left > 0 ? [{ title: null, lines: [digest.more(count(left))], quote: null, link: inbox }] : [];
  const unsubscribe = unsubscribeLinks(parts, { personId: delivery.personId, digest: rhythm });
  return {
    unsubscribeUrl: unsubscribe.oneClick,
    letter: {
      locale,
      brandName: brand,
      subject: digest.subject[rhythm](count(tellings.length), brand),
      lead: null,
      items: [...shown.map((group) => toItem(parts.base, group)), ...more],
      end: digest.why[rhythm](brand),
      endLinks: [
        { label: noDigest, href: unsubscribe.page },
        { label: choose, href: choicesLink(parts) },
      ],
    },
  };
}

function groupsOf(tellings: Telling[]): Map<string, Telling[]> {
  const groups = new Map<string, Telling[]>();
  for (const telling of tellings) {
    const { group } = telling.order;
    groups.set(group, [...(groups.get(group) ?? []), telling]);
  }
  return groups;
}

/** The newest of a group names it and leads there. */
function toItem(base: string, group: Telling[]): LetterItem {
  const newest = group.at(-1) as Telling;
  const lines = new Set(group.map(({ sentence }) => sentence.lead));
  return {
    title: newest.about,
    lines: [...lines].slice(-MOST_LINES),
    quote: newest.excerpt,
    link: { label: newest.sentence.link, href: `${base}${newest.order.path}` },
  };
}
