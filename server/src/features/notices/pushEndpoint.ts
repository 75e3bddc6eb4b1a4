import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import type { Config } from '../../config.ts';

/** Addresses that are nobody's on the internet: a push to them would reach into our own network. */
const privateAddresses = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const) {
  privateAddresses.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
  ['::', 96],
  ['64:ff9b::', 96],
  ['100::', 64],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  privateAddresses.addSubnet(network, prefix, 'ipv6');
}

/** Whether an address is one on the internet; IPv4 inside IPv6 counts as what it is. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 0) return false;
  return !privateAddresses.check(address, family === 4 ? 'ipv4' : 'ipv6');
}

/**
 * Whether a browser's endpoint may be a push service's: HTTPS on its usual port, with a host that
 * is a name on the internet. What the name stands for is looked at when it is called.
 */
export function isPushEndpoint(
  endpoint: string,
  { PUSH_TO_PRIVATE_HOSTS }: Pick<Config, 'PUSH_TO_PRIVATE_HOSTS'>,
): boolean {
  const { protocol, hostname, port, username } = new URL(endpoint);
  if (PUSH_TO_PRIVATE_HOSTS) return true;
  if (protocol !== 'https:' || port !== '' || username !== '') return false;
  const host = hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0) return isPublicAddress(host);
  return host.includes('.') && !/(?:^|\.)(?:localhost|local|internal|home\.arpa)\.?$/.test(host);
}

/** Looks a name up for a call; fails where any of its addresses is not one on the internet. */
export const lookupPublic: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const list = addresses as LookupAddress[] | undefined;
    const [first] = list ?? [];
    if (error || !list || !first)
      return callback(error ?? new Error('There is no such host.'), '', 0);
    if (!list.every(({ address }) => isPublicAddress(address))) {
      return callback(new Error(`${hostname} is not on the internet.`), '', 0);
    }
    if (options.all) return callback(null, list);
    callback(null, first.address, first.family);
  });
};
