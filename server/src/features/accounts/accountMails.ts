import type { Locale } from '@roundhouse/shared/primitives';
import { readerLocale } from '../../app/readerLocale.ts';
import type { Mailer, MailOccasion } from '../mail/index.ts';

type Recipient = { email: string; locale?: string | null };

export type AccountMailer = ReturnType<typeof createAccountMailer>;

/** Pages that links in mails lead to; `base` is the board's address without a path. */
export const linkTo = {
  reset: (base: string, token: string) => `${base}/reset?${new URLSearchParams({ token })}`,
  verify: (base: string, token: string) =>
    `${base}/api/auth/verify-email?${new URLSearchParams({ token, callbackURL: '/account' })}`,
  magic: (base: string, token: string, next: string) =>
    `${base}/magic?${new URLSearchParams({ token, next })}`,
};

type MailerDeps = {
  mailer: Mailer;
  brandName: () => Promise<string>;
  personLocale: (email: string) => Promise<Locale | null>;
  /** The address people use, for a request with these headers. */
  base: (headers: Headers | undefined) => string;
};

/** Sends what sign-in needs sent, in the language of the person, or of the request where they are new. */
export function createAccountMailer({ mailer, brandName, personLocale, base }: MailerDeps) {
  async function order(occasion: MailOccasion, email: string, locale: Locale, link: string) {
    await mailer.post({ to: email, occasion, locale, link, brandName: await brandName() });
  }
  return {
    base: (request: Request | undefined) => base(request?.headers),

    send: (occasion: MailOccasion, to: Recipient, link: string) =>
      order(occasion, to.email, to.locale === 'fr' ? 'fr' : 'en', link),

    async sendMagicLink(
      email: string,
      token: string,
      request: Request | undefined,
      callbackURL: unknown,
    ) {
      const next =
        typeof callbackURL === 'string' && callbackURL.startsWith('/') ? callbackURL : '/';
      const locale =
        (await personLocale(email)) ?? readerLocale(request?.headers.get('accept-language'));
      await order('magicLink', email, locale, linkTo.magic(base(request?.headers), token, next));
    },
  };
}
