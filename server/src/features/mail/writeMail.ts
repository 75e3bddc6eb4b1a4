import type { Locale } from '@roundhouse/shared/primitives';
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

/** The words of a mail in the reader's language, as text and as HTML with nothing fetched from elsewhere. */
export function writeMail({ occasion, locale, link, brandName }: MailOrder) {
  const words = texts[locale][occasion](brandName);
  return {
    subject: words.subject,
    text: `${words.lead}\n\n${link}\n\n${words.end}\n`,
    html: writeHtml(words, link, locale),
  };
}

function writeHtml({ subject, lead, button, end }: Words, link: string, locale: Locale): string {
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>
<body style="font-family:system-ui,sans-serif;line-height:1.5;color:#1f1d1a;max-width:34rem;margin:2rem auto;padding:0 1rem">
<p>${escapeHtml(lead)}</p>
<p><a href="${escapeHtml(link)}" style="display:inline-block;padding:.7rem 1.2rem;border-radius:.5rem;background:#1f1d1a;color:#fff;text-decoration:none">${escapeHtml(button)}</a></p>
<p style="color:#6b665d">${escapeHtml(end)}</p>
</body></html>`;
}

/** Makes a text safe inside HTML and its quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
