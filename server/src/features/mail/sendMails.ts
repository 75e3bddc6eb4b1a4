import type { Parts } from '../../app/parts.ts';
import { CLAIM_MS, deliver } from './deliver.ts';
import { MAILS_AT_A_TIME } from './postOffice.ts';

type SendingParts = Pick<Parts, 'clock' | 'log' | 'mails' | 'postOffice' | 'readiness'>;

/**
 * Sends the mails that are due, a few at a time. Where the SMTP server cannot be reached it leaves
 * the rest for its next run.
 */
export async function sendMails(parts: SendingParts): Promise<void> {
  const { postOffice: office, mails, clock } = parts;
  if (!office) return;
  while (!parts.readiness.isDraining) {
    const now = clock();
    const until = new Date(now.getTime() + CLAIM_MS);
    const claimed = await mails.claim(now, until, MAILS_AT_A_TIME);
    const sendings = await Promise.all(claimed.map((mail) => deliver({ ...parts, office }, mail)));
    if (claimed.length === 0 || sendings.includes('away')) return;
  }
}

const KEPT_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;
const BATCH = 500;

/** Deletes mails that were sent more than thirty days ago. */
export async function forgetSentMails({ mails, clock }: SendingParts): Promise<void> {
  const before = new Date(clock().getTime() - KEPT_DAYS * DAY_MS);
  while ((await mails.forgetSent(before, BATCH)) === BATCH);
}
