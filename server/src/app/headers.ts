import type { RequestHandler } from 'express';
import helmet from 'helmet';
import type { Config } from '../config.ts';

const HALF_A_YEAR_SECONDS = 180 * 24 * 60 * 60;

/**
 * What browsers may do with our pages. Everything comes from our own origin; styles may be inline
 * because the component library writes some, scripts may not. HSTS only where people come by TLS.
 */
export function headers({ PUBLIC_URL }: Config): RequestHandler {
  const isTls = PUBLIC_URL?.startsWith('https:') ?? false;
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        scriptSrcAttr: ["'none'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'", ...ownSockets(PUBLIC_URL)],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(isTls ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: isTls ? { maxAge: HALF_A_YEAR_SECONDS } : false,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginOpenerPolicy: isTls,
    crossOriginEmbedderPolicy: false,
    originAgentCluster: isTls,
  });
}

/** `'self'` covers a page's own sockets in newer browsers; older ones want them named. */
function ownSockets(publicUrl: string | undefined): string[] {
  return publicUrl ? [new URL(publicUrl).origin.replace(/^http/, 'ws')] : [];
}
