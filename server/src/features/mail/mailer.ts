import { setTimeout } from 'node:timers/promises';
import type { Locale } from '@roundhouse/shared/primitives';
import type { Logger } from 'pino';
import { accountLetter, type MailOccasion, USEFUL_MS } from './accountLetter.ts';
import { CLAIM_MS, deliver } from './deliver.ts';
import { writeOut } from './letter.ts';
import type { MailsStore, NewMail } from './mails.store.ts';
import type { PostOffice } from './postOffice.ts';

export type MailOrder = {
  to: string;
  occasion: MailOccasion;
  locale: Locale;
  /** Where the mail's one button leads. */
  link: string;
  brandName: string;
  /** Who has it written, where a person does. */
  from?: string;
};

/**
 * Writes mails that somebody waits for, and sends them at once; what does not go out then is sent
 * by the job `mails`. Where there is no SMTP server they are kept and shown in the terminal.
 */
export type Mailer = {
  /** Keeps a mail and tries to send it. */
  send(order: MailOrder): Promise<void>;
  /**
   * Keeps a mail and answers; it is sent meanwhile. Nobody waits for the SMTP server, and how long
   * an answer takes does not tell whether a mail was written.
   */
  post(order: MailOrder): Promise<void>;
  /** Waits for the mails under way, but not for ever. */
  settle(): Promise<void>;
};

/** How long mails under way may take when the server goes down; the outbox keeps them anyway. */
const SETTLING_MS = 5000;

type MailerParts = {
  office: PostOffice | null;
  log: Logger;
  clock: () => Date;
  mails: MailsStore;
  terminal: (text: string) => void;
};

/** Nothing here fails because of the SMTP server: the mail is in the outbox. */
export function createMailer({ office, log, clock, mails, terminal }: MailerParts): Mailer {
  /** Keeps a mail; answers with what is left to do about it. */
  async function keep(order: MailOrder): Promise<() => Promise<void>> {
    const now = clock();
    const claimedUntil = new Date(now.getTime() + CLAIM_MS);
    const mail: NewMail = {
      id: mails.newId(),
      to: order.to,
      ...writeOut(accountLetter(order)),
      locale: order.locale,
      unsubscribeUrl: null,
      createdAt: now,
      usefulUntil: new Date(now.getTime() + USEFUL_MS[order.occasion]),
      nextAt: office ? claimedUntil : null,
      attempts: office ? 1 : 0,
    };
    await mails.keep([mail]);
    if (office) {
      return async () => void (await deliver({ mails, log, clock, office }, mail));
    }
    terminal(`\n  Mail to ${order.to}: ${mail.subject}\n  ${order.link}\n`);
    return async () => undefined;
  }

  const underWay = new Set<Promise<void>>();

  return {
    async send(order) {
      const finish = await keep(order);
      await finish();
    },

    async post(order) {
      const finish = await keep(order);
      const work = finish().catch((err) => log.error({ err }, 'A mail could not be marked.'));
      underWay.add(work);
      void work.finally(() => underWay.delete(work));
    },

    async settle() {
      await Promise.race([
        Promise.all(underWay),
        setTimeout(SETTLING_MS, undefined, { ref: false }),
      ]);
      office?.close();
    },
  };
}
