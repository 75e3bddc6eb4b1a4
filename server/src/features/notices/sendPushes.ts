import type { Parts } from '../../app/parts.ts';
import { type PushMessage, push } from './pushMessages.ts';
import type { PushTarget } from './pushSubscriptions.store.ts';
import { brandName, readTellings, type Telling } from './readTellings.ts';

/** People pushed to at a time. */
const BATCH = 20;

/**
 * Pushes notices to their people's browsers. A push leaves the list once its service has answered;
 * one that is repeated after a crash takes the first one's place on the screen, by its tag. One
 * that is not taken now is not tried again: the notice is in the inbox.
 */
export async function sendPushes(parts: Parts): Promise<void> {
  while (!parts.readiness.isDraining) {
    const deliveries = await parts.deliveries.oldest('push', BATCH);
    if (deliveries.length === 0) return;
    const brand = await brandName(parts);
    const tellings = await readTellings(parts, deliveries);
    const targets = await parts.pushSubscriptions.of(
      tellings.map(({ delivery }) => delivery.personId),
    );
    await Promise.all(
      tellings.map((telling) =>
        pushToAll(parts, targets.get(telling.delivery.personId) ?? [], messageOf(telling, brand)),
      ),
    );
    await parts.deliveries.done(deliveries.map(({ key }) => key));
  }
}

async function pushToAll(parts: Parts, targets: PushTarget[], message: PushMessage): Promise<void> {
  for (const target of targets) {
    try {
      const pushing = await push(parts, target, message);
      if (pushing === 'gone') await parts.pushSubscriptions.forget(target.endpoint);
      else if (pushing !== 'taken') parts.log.warn({ pushing }, 'A push message was not taken.');
    } catch (err) {
      // The browser's keys are not what they should be: nothing can ever be pushed to it.
      parts.log.warn({ err }, 'A push message could not be written.');
      await parts.pushSubscriptions.forget(target.endpoint);
    }
  }
}

const LONGEST_BODY = 200;

function messageOf(
  { delivery, order, to, excerpt, sentence }: Telling,
  brand: string,
): PushMessage {
  const body = excerpt?.text ?? brand;
  return {
    title: sentence.subject,
    body: body.length > LONGEST_BODY ? `${body.slice(0, LONGEST_BODY - 1)}…` : body,
    path: order.path,
    tag: delivery.noticeId,
    language: to.locale,
  };
}
