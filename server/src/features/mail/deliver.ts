import type { Logger } from 'pino';
import type { ClaimedMail, MailsStore } from './mails.store.ts';
import type { PostOffice, Sending } from './postOffice.ts';

const MINUTE_MS = 60_000;
const LONGEST_PAUSE_MS = 6 * 60 * MINUTE_MS;
/** With the pauses between, a bit more than two days. */
export const MOST_ATTEMPTS = 16;
/** How long nobody else sends a mail that one has claimed, in ms; longer than any sending takes. */
export const CLAIM_MS = 2 * MINUTE_MS;

/** How long to wait after so many attempts, in ms: a minute, doubled up to six hours. */
export const pauseAfter = (attempts: number): number =>
  Math.min(LONGEST_PAUSE_MS, MINUTE_MS * 2 ** (attempts - 1));

type Delivering = { mails: MailsStore; log: Logger; clock: () => Date; office: PostOffice };

/**
 * Sends a mail that was claimed, and notes what became of it. A mail is claimed before it is handed
 * over and marked after, so it goes out once; if the process ends between the SMTP server's "taken"
 * and the mark, it is handed over again once the claim is over, as the same message: its Message-ID
 * is the same, by which mail servers and programs know it.
 */
export async function deliver(
  { mails, log, clock, office }: Delivering,
  mail: ClaimedMail,
): Promise<Sending> {
  const { id, attempts, usefulUntil } = mail;
  const isLate = usefulUntil !== null && usefulUntil <= clock();
  const { sending, error } = isLate
    ? { sending: 'refused' as const, error: 'It is of no use any more.' }
    : await office.hand(mail);
  if (sending === 'taken') {
    await mails.markSent(id);
    return sending;
  }
  const isGivenUp = sending === 'refused' || attempts >= MOST_ATTEMPTS;
  log.warn({ mailId: id, sending, attempts, isGivenUp, err: error }, 'A mail could not be sent.');
  if (isGivenUp) await mails.giveUp(id);
  else await mails.tryAgain(id, new Date(clock().getTime() + pauseAfter(attempts)));
  return sending;
}
