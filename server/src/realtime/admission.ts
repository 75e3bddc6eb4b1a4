import type { IncomingMessage } from 'node:http';
import { isCrossOrigin } from '../app/origin.ts';
import type { Config } from '../config.ts';

type Verdict = (error: string | null, isAllowed: boolean) => void;

/**
 * Who may open a connection at all, on both transports: pages of our own origin (and programs,
 * which send none), and not too many from one address.
 */
export function createAdmission(
  config: Pick<Config, 'PUBLIC_URL' | 'TRUSTED_PROXIES'>,
  connectionsPerAddress: number,
) {
  const open = new Map<string, number>();
  let isClosed = false;
  const addressOf = (request: IncomingMessage) => clientAddress(request, config.TRUSTED_PROXIES);
  return {
    allowRequest(request: IncomingMessage, verdict: Verdict): void {
      if (isClosed) verdict('unavailable', false);
      else if (isCrossOrigin(request.headers, config.PUBLIC_URL)) verdict('origin_refused', false);
      else if ((open.get(addressOf(request)) ?? 0) >= connectionsPerAddress) {
        verdict('too_many_requests', false);
      } else verdict(null, true);
    },

    /** Lets nobody in any more: the server goes down. */
    close(): void {
      isClosed = true;
    },

    /** Counts an open connection until the answered function is called. */
    count(request: IncomingMessage): () => void {
      const address = addressOf(request);
      open.set(address, (open.get(address) ?? 0) + 1);
      return () => {
        const left = (open.get(address) ?? 1) - 1;
        if (left > 0) open.set(address, left);
        else open.delete(address);
      };
    },
  };
}

/** The address a request came from, seen through `trustedProxies` reverse proxies. */
export function clientAddress(request: IncomingMessage, trustedProxies: number): string {
  const forwarded = [request.headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
  const hops = [
    ...forwarded.map((hop) => hop.trim()).filter(Boolean),
    request.socket.remoteAddress,
  ];
  return hops[Math.max(0, hops.length - 1 - trustedProxies)] ?? '';
}
