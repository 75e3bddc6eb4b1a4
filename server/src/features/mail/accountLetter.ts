import type { Locale } from '@roundhouse/shared/primitives';
import type { Letter } from './letter.ts';
import type { MailOrder } from './mailer.ts';

export type MailOccasion = 'magicLink' | 'resetPassword' | 'verifyEmail';
type Words = { subject: string; lead: string; button: string; end: string };

const texts: Record<Locale, Record<MailOccasion, (brand: string) => Words>> = {
  en: {
    magicLink: (brand) => ({
      subject: `Your sign-in link for ${brand}`,
      lead: `Follow this link to sign in to ${brand}. It works once, within ten minutes.`,
      button: 'Sign in',
      end: 'If you did not ask for it, you can ignore this mail.',
    }),
    resetPassword: (brand) => ({
      subject: `Choose a new password for ${brand}`,
      lead: `Follow this link to choose a new password for ${brand}. It works once, within an hour.`,
      button: 'Choose a new password',
      end: 'If you did not ask for it, you can ignore this mail: your password stays as it is.',
    }),
    verifyEmail: (brand) => ({
      subject: `Is this your e-mail address? – ${brand}`,
      lead: `Somebody made an account on ${brand} with this address. Follow this link if it was you.`,
      button: 'Yes, this is my address',
      end: 'If it was not you, you can ignore this mail.',
    }),
  },
  fr: {
    magicLink: (brand) => ({
      subject: `Votre lien de connexion à ${brand}`,
      lead: `Suivez ce lien pour vous connecter à ${brand}. Il sert une fois, dans les dix minutes.`,
      button: 'Se connecter',
      end: 'Si vous n’avez rien demandé, ignorez ce message.',
    }),
    resetPassword: (brand) => ({
      subject: `Choisissez un nouveau mot de passe – ${brand}`,
      lead: `Suivez ce lien pour choisir un nouveau mot de passe sur ${brand}. Il sert une fois, dans l’heure.`,
      button: 'Choisir un nouveau mot de passe',
      end: 'Si vous n’avez rien demandé, ignorez ce message : votre mot de passe ne change pas.',
    }),
    verifyEmail: (brand) => ({
      subject: `Cette adresse est-elle la vôtre ? – ${brand}`,
      lead: `Quelqu’un a créé un compte sur ${brand} avec cette adresse. Suivez ce lien si c’est vous.`,
      button: 'Oui, c’est mon adresse',
      end: 'Si ce n’est pas vous, ignorez ce message.',
    }),
  },
};

/** The letter of something that was asked for with an account. */
export function accountLetter({ occasion, locale, link, brandName }: MailOrder): Letter {
  const { subject, lead, button, end } = texts[locale][occasion](brandName);
  const item = { title: null, lines: [lead], quote: null, link: { label: button, href: link } };
  return { locale, brandName, subject, lead: null, items: [item], end, endLinks: [] };
}

const MINUTE_MS = 60_000;

/** How long a mail is of use, in ms: its link holds no longer, so it need not come later. */
export const USEFUL_MS: Record<MailOccasion, number> = {
  magicLink: 10 * MINUTE_MS,
  resetPassword: 60 * MINUTE_MS,
  verifyEmail: 60 * MINUTE_MS,
};
