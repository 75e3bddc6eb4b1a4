import { networkOf } from '../../app/network.ts';

/** Groups of an IPv6 network of 48 bits, which is what one customer of a provider is given at most. */
const GROUPS_OF_48 = 3;

/**
 * What an address is part of: an IPv4 network of 24 bits or an IPv6 network of 48, and `exact`, the
 * IPv4 address itself or the IPv6 network of 64 bits, which is one household's.
 */
export function rangeOf(address: string): { exact: string; range: string } {
  const exact = networkOf(address);
  if (exact.endsWith('::/64')) {
    const groups = exact.slice(0, -'::/64'.length).split(':');
    return { exact, range: `${groups.slice(0, GROUPS_OF_48).join(':')}::/48` };
  }
  const parts = exact.split('.');
  return { exact, range: parts.length === 4 ? `${parts.slice(0, 3).join('.')}.0/24` : exact };
}
