import { setTimeout } from 'node:timers/promises';
import type { Locale } from '@roundhouse/shared/primitives';
import type { Logger } from 'pino';
import type { Config } from '../../config.ts';
import type { MailsStore } from './mails.store.ts';
import { type MailOccasion, writeMail } from './writeMail.ts';

export type MailOrder = {
  to: string;
  occasion: MailOccasion;
  locale: Locale;
  /** Where the mail's one button leads. */
  link: string;
  brandName: string;
};

/** Writes mails; sends them where there is an SMTP server, else keeps them and shows them in the terminal. */
export type Mailer = {
  /** Keeps a mail and sees it to its end. */
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
  config: Config;
  log: Logger;
  clock: () => Date;
  mails: MailsStore;
  terminal: (text: string) => void;
};

/** Nothing here fails because of the SMTP server: the mail is in the outbox, marked as failed. */
export function createMailer({ config, log, clock, mails, terminal }: MailerParts): Mailer {
  async function deliver(id: string, draft: { to: string; subject: string; text: string }) {
    const { createTransport } = await import('nodemailer');
    try {
      await createTransport(config.SMTP_URL).sendMail({ from: config.MAIL_FROM, ...draft });
      await mails.mark(id, 'sent');
    } catch (error) {
      log.error({ mailId: id, err: error }, 'a mail could not be sent; it stays in the outbox');
      await mails.mark(id, 'failed');
    }
  }

  /** Keeps a mail; answers with what is left to do about it. */
  async function keep(order: MailOrder): Promise<() => Promise<void>> {
    const draft = { to: order.to, ...writeMail(order) };
    const id = await mails.keep(draft, clock());
    if (config.SMTP_URL) return () => deliver(id, draft);
    terminal(`\n  Mail to ${order.to}: ${draft.subject}\n  ${order.link}\n`);
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
      const work = finish().catch((err) => log.error({ err }, 'a mail could not be marked'));
      underWay.add(work);
      void work.finally(() => underWay.delete(work));
    },

    async settle() {
      await Promise.race([
        Promise.all(underWay),
        setTimeout(SETTLING_MS, undefined, { ref: false }),
      ]);
    },
  };
}
