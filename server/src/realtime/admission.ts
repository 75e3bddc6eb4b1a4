import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import { networkOf } from '../app/network.ts';
import { isCrossOrigin } from '../app/origin.ts';
import type { Config } from '../config.ts';

type AdmissionConfig = Pick<Config, 'PUBLIC_URL' | 'TRUSTED_PROXIES' | 'RATE_LIMIT_FACTOR'>;
type Verdict = (error: string | null, isAllowed: boolean) => void;

/**
 * Who may open a connection at all, on both transports: pages of our own origin (and programs,
 * which send none), and not too many from one address.
 */
export function createAdmission(
  { config, log }: { config: AdmissionConfig; log: Pick<Logger, 'warn'> },
  connectionsPerAddress: number,
) {
  const most = Math.ceil(connectionsPerAddress * config.RATE_LIMIT_FACTOR);
  const open = new Map<string, number>();
  let isClosed = false;
  const addressOf = (request: IncomingMessage) =>
    networkOf(clientAddress(request, config.TRUSTED_PROXIES));
  return {
    allowRequest(request: IncomingMessage, verdict: Verdict): void {
      if (isClosed) verdict('unavailable', false);
      else if (isCrossOrigin(request.headers, config.PUBLIC_URL)) verdict('origin_refused', false);
      else if ((open.get(addressOf(request)) ?? 0) >= most) {
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
      const count = (open.get(address) ?? 0) + 1;
      open.set(address, count);
      // Most likely a reverse proxy that TRUSTED_PROXIES does not know of.
      if (count === most) log.warn({ most }, 'One address has as many connections as it may.');
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
