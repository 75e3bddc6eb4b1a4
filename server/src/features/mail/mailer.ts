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
export type Mailer = { send(order: MailOrder): Promise<void> };

type MailerParts = {
  config: Config;
  log: Logger;
  clock: () => Date;
  mails: MailsStore;
  terminal: (text: string) => void;
};

/** `send` never fails because of the SMTP server: the mail is in the outbox, marked as failed. */
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

  return {
    async send(order) {
      const draft = { to: order.to, ...writeMail(order) };
      const id = await mails.keep(draft, clock());
      if (config.SMTP_URL) return deliver(id, draft);
      terminal(`\n  Mail to ${order.to}: ${draft.subject}\n  ${order.link}\n`);
    },
  };
}
