import type { Parts } from '../../app/parts.ts';
import { type NewMail, writeOut } from '../mail/index.ts';
import { mailId } from './mailId.ts';
import { noticeLetter, type UnsubscribableLetter } from './noticeLetter.ts';
import { brandName, readTellings, type Telling } from './readTellings.ts';

/** Mails written in one go. */
const BATCH = 100;

/**
 * Writes the mails of notices that go out at once. A delivery leaves its list in the transaction in
 * which its mail joins the outbox, so each is written once. Who has not confirmed their address
 * gets none: it may be somebody else's.
 */
export async function writeLetters(parts: Parts): Promise<void> {
  while (!parts.readiness.isDraining) {
    const deliveries = await parts.deliveries.oldest('at_once', BATCH);
    if (deliveries.length === 0) return;
    const brand = await brandName(parts);
    const tellings = await readTellings(parts, deliveries);
    const mails = tellings
      .filter(({ to }) => to.isEmailVerified)
      .map((telling) => ({ key: telling.delivery.key, mail: toMail(parts, telling, brand) }));
    await parts.storage.transaction(async (session) => {
      const taken = await parts.deliveries.take(
        deliveries.map(({ key }) => key),
        session,
      );
      const fresh = mails.flatMap(({ key, mail }) => (taken.has(key) ? mail : []));
      await parts.mails.keep(fresh, session);
    });
  }
}

function toMail(parts: Parts, telling: Telling, brand: string): NewMail {
  const { order, delivery, to } = telling;
  const id = mailId(order.at, delivery.noticeId);
  return newMail(parts, { id, to: to.email }, noticeLetter(parts, telling, brand));
}

/** A mail to keep, due now where there is an SMTP server. */
export function newMail(
  parts: Pick<Parts, 'clock' | 'postOffice'>,
  { id, to }: { id: string; to: string },
  { letter, unsubscribeUrl }: UnsubscribableLetter,
): NewMail {
  const now = parts.clock();
  return {
    id,
    to,
    ...writeOut(letter),
    locale: letter.locale,
    unsubscribeUrl,
    createdAt: now,
    usefulUntil: null,
    nextAt: parts.postOffice ? now : null,
    attempts: 0,
  };
}
