import express, { type RequestHandler, Router } from 'express';
import type { Parts } from '../../app/parts.ts';
import { Refusal } from '../../app/refusal.ts';
import { ONE_CLICK_PATH } from './letterLinks.ts';
import { unsubscribe } from './unsubscribe.ts';

const LARGEST_BODY_BYTES = 4000;

/**
 * Unsubscribes at a click inside a mail program, RFC 8058: a POST without a cookie or an origin,
 * whose body says `List-Unsubscribe=One-Click`. The signed token says for whom. A person who opens
 * the address instead is sent to the page for it, since a link that is only looked at must change
 * nothing.
 */
export function oneClick(parts: Parts): RequestHandler {
  const router = Router();
  const body = express.text({
    type: ['application/x-www-form-urlencoded', 'multipart/form-data'],
    limit: LARGEST_BODY_BYTES,
  });
  router.post(ONE_CLICK_PATH, body, async (request, response) => {
    const address = request.ip ?? '';
    await parts.limits.count('everything', { person: null, address });
    if (!saysOneClick(request.body)) throw new Refusal('malformed_request');
    const asking = { parts, asker: null, locale: 'en' as const, address, agent: '' };
    const { events } = await unsubscribe(asking, { token: tokenOf(request.url) });
    parts.broadcaster.tell(events);
    response.status(200).type('text/plain').send('Unsubscribed.\n');
  });
  router.get(ONE_CLICK_PATH, (request, response) => {
    const query = new URLSearchParams({ token: tokenOf(request.url) });
    response.redirect(303, `/unsubscribe?${query}`);
  });
  return router;
}

const tokenOf = (url: string) =>
  new URL(url, 'http://board').searchParams.get('token')?.slice(0, 400) ?? '';

/** `List-Unsubscribe=One-Click`, as a form of either kind has it. */
function saysOneClick(body: unknown): boolean {
  if (typeof body !== 'string') return false;
  return /(?:^|&)List-Unsubscribe=One-Click(?:&|\s*$)|name="List-Unsubscribe"\r?\n\r?\nOne-Click/.test(
    body,
  );
}
