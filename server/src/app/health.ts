import { type RequestHandler, Router } from 'express';
import type { Parts } from './parts.ts';

/** `/healthz`: the process answers. `/readyz`: it should be sent requests, since the store answers too. */
export function health({ storage, readiness, log }: Pick<Parts, 'storage' | 'readiness' | 'log'>) {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ status: 'ok' });
  });
  router.get('/readyz', async (_request, response) => {
    response.set('Cache-Control', 'no-store');
    if (readiness.isDraining) return void response.status(503).json({ status: 'draining' });
    try {
      await storage.ping();
      response.json({ status: 'ready' });
    } catch (error) {
      log.error({ err: error }, 'the store does not answer');
      response.status(503).json({ status: 'store_unavailable' });
    }
  });
  return router;
}

/** While draining, asks each client to come back over a new connection: to another node, or later. */
export function endConnections({ readiness }: Pick<Parts, 'readiness'>): RequestHandler {
  return (_request, response, next) => {
    if (readiness.isDraining) response.set('Connection', 'close');
    next();
  };
}
