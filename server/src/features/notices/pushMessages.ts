import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import webPush from 'web-push';
import type { Parts } from '../../app/parts.ts';
import { lookupPublic } from './pushEndpoint.ts';
import type { PushTarget } from './pushSubscriptions.store.ts';

/** What a browser is sent; its service worker shows it. `tag`: a second one with it takes the first one's place. */
export type PushMessage = {
  title: string;
  body: string;
  path: string;
  tag: string;
  language: string;
};

/** What a push service made of a message: `gone` is a browser that is no more. */
export type Pushing = 'taken' | 'gone' | 'refused' | 'later';

/** A push that is two days old is no news. */
const TTL_SECONDS = 2 * 24 * 60 * 60;
const TIMEOUT_MS = 10_000;

/** Sends one message to one browser, encrypted for it (RFC 8291). */
export async function push(
  parts: Pick<Parts, 'base' | 'config' | 'pushKeys'>,
  target: PushTarget,
  message: PushMessage,
): Promise<Pushing> {
  const { endpoint, method, headers, body } = webPush.generateRequestDetails(
    target,
    JSON.stringify(message),
    {
      TTL: TTL_SECONDS,
      topic: message.tag,
      vapidDetails: { subject: subjectOf(parts), ...parts.pushKeys },
    },
  );
  const status = await call(parts, endpoint, { method, headers, body });
  if (status === 404 || status === 410) return 'gone';
  if (status === null || status === 429 || status >= 500) return 'later';
  return status < 300 ? 'taken' : 'refused';
}

/** Push services want to know whom to write to; they refuse an address of this machine. */
const subjectOf = ({ base, config }: Pick<Parts, 'base' | 'config'>) =>
  base.startsWith('https:')
    ? base
    : `mailto:${/[^\s<>]+@[^\s<>]+/.exec(config.MAIL_FROM)?.[0] ?? 'roundhouse@localhost'}`;

type Call = { method: string; headers: Record<string, unknown>; body: Buffer | null };

/** The status of the answer; `null` where there was none. Redirects are not followed. */
function call(
  { config }: Pick<Parts, 'config'>,
  endpoint: string,
  { method, headers, body }: Call,
): Promise<number | null> {
  const request = endpoint.startsWith('https:') ? requestHttps : requestHttp;
  const lookup = config.PUSH_TO_PRIVATE_HOSTS ? {} : { lookup: lookupPublic };
  return new Promise((resolve) => {
    const sent = request(
      endpoint,
      { method, headers: headers as Record<string, string>, timeout: TIMEOUT_MS, ...lookup },
      (response) => {
        response.resume();
        response.once('close', () => resolve(response.statusCode ?? null));
      },
    );
    sent.once('timeout', () => sent.destroy(new Error('The push service does not answer.')));
    sent.once('error', () => resolve(null));
    sent.end(body);
  });
}
