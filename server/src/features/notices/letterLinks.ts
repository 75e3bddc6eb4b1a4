import type { Followed } from '@roundhouse/shared/notices';
import type { Parts } from '../../app/parts.ts';
import type { Unsubscription } from './unsubscribeTokens.ts';

type LinkParts = Pick<Parts, 'base' | 'unsubscribeTokens'>;

/** Where a mail program asks to unsubscribe; outside the API, since it comes without a page. */
export const ONE_CLICK_PATH = '/unsubscribe/one-click';

/** Where people choose what they get. */
const CHOICES_PATH = '/account#notices';

/** The page that unsubscribes, for the foot of a mail, and the address for its header (RFC 8058). */
export function unsubscribeLinks({ base, unsubscribeTokens }: LinkParts, what: Unsubscription) {
  const query = new URLSearchParams({ token: unsubscribeTokens.write(what) });
  return { page: `${base}/unsubscribe?${query}`, oneClick: `${base}${ONE_CLICK_PATH}?${query}` };
}

export const choicesLink = ({ base }: Pick<Parts, 'base'>) => `${base}${CHOICES_PATH}`;

/** What a delivery names as the reason of a notice, e.g. `idea:ID`. */
export function followedOf(via: string): Followed {
  const [kind, id = ''] = via.split(':');
  return { kind: kind === 'board' ? 'board' : 'idea', id };
}
