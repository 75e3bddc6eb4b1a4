import type { Parts } from '../../app/parts.ts';
import type { Letter } from '../mail/index.ts';
import { choicesLink, followedOf, unsubscribeLinks } from './letterLinks.ts';
import type { Telling } from './readTellings.ts';
import { wordsOf } from './words/sentences.ts';

/** A letter, and what a mail program calls to unsubscribe from its like. */
export type UnsubscribableLetter = { letter: Letter; unsubscribeUrl: string };

/**
 * The mail of one notice. It offers to stop following, where that is why it came, else to get no
 * more of its kind; the reader's mail program offers the same.
 */
export function noticeLetter(
  parts: Pick<Parts, 'base' | 'unsubscribeTokens'>,
  { delivery, order, to, about, excerpt, sentence }: Telling,
  brandName: string,
): UnsubscribableLetter {
  const { personId, via } = delivery;
  const { locale } = to;
  const words = wordsOf(locale);
  const kind = unsubscribeLinks(parts, { personId, kind: order.kind });
  const followed = via ? unsubscribeLinks(parts, { personId, followed: followedOf(via) }) : null;
  const href = `${parts.base}${order.path}`;
  return {
    unsubscribeUrl: (followed ?? kind).oneClick,
    letter: {
      locale,
      brandName,
      subject: sentence.subject,
      lead: null,
      items: [
        {
          title: about,
          lines: [sentence.lead],
          quote: excerpt,
          link: { label: sentence.link, href },
        },
      ],
      end: words.why[followed ? 'follower' : 'own'](brandName),
      endLinks: [
        ...(followed ? [{ label: words.stopFollowing, href: followed.page }] : []),
        { label: words.noMore[order.kind], href: kind.page },
        { label: words.choose, href: choicesLink(parts) },
      ],
    },
  };
}
