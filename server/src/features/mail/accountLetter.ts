import type { Locale } from '@roundhouse/shared/primitives';
import type { Letter } from './letter.ts';
import type { MailOrder } from './mailer.ts';

export type MailOccasion = 'magicLink' | 'resetPassword' | 'verifyEmail' | 'invitation';
type Words = { subject: string; lead: string; button: string; end: string };

const texts: Record<Locale, Record<MailOccasion, (brand: string, from: string) => Words>> = {
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
    invitation: (brand, from) => ({
      subject: `${from} invites you to answer fans of ${brand}`,
      lead: `${from} would like you to answer fans in the name of ${brand}: under your own name, with your title, in public. Follow this link to see what it is about and to accept. It works once, within 14 days.`,
      button: 'See the invitation',
      end: 'If you did not expect it, you can ignore this mail: nothing happens.',
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
    invitation: (brand, from) => ({
      subject: `${from} vous invite à répondre aux fans de ${brand}`,
      lead: `${from} vous propose de répondre aux fans au nom de ${brand} : sous votre nom, avec votre fonction, en public. Suivez ce lien pour découvrir l’invitation et l’accepter. Il sert une fois, dans les 14 jours.`,
      button: 'Voir l’invitation',
      end: 'Si vous ne vous y attendiez pas, ignorez ce message : il ne se passera rien.',
    }),
  },
};

/** The letter of something that was asked for with an account. */
export function accountLetter(order: MailOrder): Letter {
  const { occasion, locale, link, brandName, from = brandName } = order;
  const { subject, lead, button, end } = texts[locale][occasion](brandName, from);
  const item = { title: null, lines: [lead], quote: null, link: { label: button, href: link } };
  return { locale, brandName, subject, lead: null, items: [item], end, endLinks: [] };
}

const MINUTE_MS = 60_000;

/** How long a mail is of use, in ms: its link holds no longer, so it need not come later. */
export const USEFUL_MS: Record<MailOccasion, number> = {
  magicLink: 10 * MINUTE_MS,
  resetPassword: 60 * MINUTE_MS,
  verifyEmail: 60 * MINUTE_MS,
  invitation: 14 * 24 * 60 * MINUTE_MS,
};
