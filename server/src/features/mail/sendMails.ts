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

const BATCH = 500;

/** Deletes mails that were written before an instant, but those still to be sent; answers how many. */
export async function forgetMails({ mails }: Pick<Parts, 'mails'>, before: Date): Promise<number> {
  let gone = 0;
  for (;;) {
    const deleted = await mails.forgetOld(before, BATCH);
    gone += deleted;
    if (deleted < BATCH) return gone;
  }
}
