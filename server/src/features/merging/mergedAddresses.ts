import { onwardAddress, READ_MERGED } from '@roundhouse/shared/merging';
import { isId } from '@roundhouse/shared/primitives';
import { Router } from 'express';
import type { Parts } from '../../app/parts.ts';

/**
 * The address of a merged idea leads on to the one it goes on in; what follows `#`, a comment's
 * permalink, the browser takes along. It is not to be remembered, since a merge can be taken back.
 */
export function mergedAddresses(parts: Pick<Parts, 'ideas'>): Router {
  const router = Router();
  router.get('/ideas/:id{/:slug}', async (request, response, next) => {
    const { id, slug } = request.params;
    const isRead =
      slug === 'history' || new URL(request.url, 'http://here').searchParams.has(READ_MERGED);
    const [idea] = isId(id) && !isRead ? await parts.ideas.cards([id]) : [];
    if (!idea?.mergedIntoId) return next();
    response.set('Cache-Control', 'no-store');
    response.redirect(301, onwardAddress(idea.id, idea.mergedIntoId));
  });
  return router;
}
