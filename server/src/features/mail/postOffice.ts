import type { Transporter } from 'nodemailer';
import type { Config } from '../../config.ts';
import type { ClaimedMail } from './mails.store.ts';

/**
 * What became of a mail: an SMTP server took it; refused it for good; would take it later; or the
 * server cannot be reached, which then holds for others too.
 */
export type Sending = 'taken' | 'refused' | 'later' | 'away';

/** The way to the SMTP server: a few connections, kept open between mails. */
export type PostOffice = {
  hand(mail: ClaimedMail): Promise<{ sending: Sending; error?: unknown }>;
  close(): void;
};

/** Mails under way at a time. */
export const MAILS_AT_A_TIME = 10;

const OPTIONS = {
  pool: true,
  maxConnections: MAILS_AT_A_TIME / 2,
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 30_000,
  disableFileAccess: true,
  disableUrlAccess: true,
} as const;

/** `null` where no SMTP server is configured. */
export function createPostOffice(config: Config, base: string): PostOffice | null {
  const { SMTP_URL, MAIL_FROM } = config;
  if (!SMTP_URL) return null;
  const host = new URL(base).hostname;
  let transport: Promise<Transporter> | null = null;
  const open = async () => {
    const { createTransport } = await import('nodemailer');
    return createTransport({ url: SMTP_URL, ...OPTIONS }) as Transporter;
  };
  return {
    async hand(mail) {
      transport ??= open();
      try {
        await (await transport).sendMail({ from: MAIL_FROM, ...toMessage(mail, host) });
        return { sending: 'taken' };
      } catch (error) {
        return { sending: sendingAfter(error), error };
      }
    },
    close() {
      void transport?.then((open) => open.close());
    },
  };
}

/** A mail is the same message however often it is handed over: its identifier is that of the mail. */
function toMessage(mail: ClaimedMail, host: string) {
  const { id, to, subject, text, html, createdAt, locale, unsubscribeUrl } = mail;
  return {
    to: { name: '', address: to },
    subject,
    text,
    html,
    date: createdAt,
    messageId: `<${id}@${host}>`,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'Content-Language': locale,
      ...(unsubscribeUrl
        ? {
            'List-Unsubscribe': { prepared: true, value: `<${unsubscribeUrl}>` },
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          }
        : {}),
    },
  };
}

/** SMTP answers 5xx for good and 4xx for now; without an answer the server cannot be reached. */
function sendingAfter(error: unknown): Sending {
  const { responseCode, code } = error as { responseCode?: number; code?: string };
  // Our own credentials are wrong: no fault of the mail's.
  if (code === 'EAUTH') return 'away';
  if (responseCode === undefined)
    return code === 'EENVELOPE' || code === 'EMESSAGE' ? 'refused' : 'away';
  if (responseCode === 421) return 'away';
  return responseCode >= 500 ? 'refused' : 'later';
}
