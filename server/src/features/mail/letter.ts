import type { Locale } from '@roundhouse/shared/primitives';

/** A piece of text and its language, where that is not the letter's. */
export type Piece = { text: string; language: Locale };

/** Something a letter tells of: what it is about, what happened, words of it, and where it is. */
export type LetterItem = {
  title: Piece | null;
  lines: string[];
  quote: Piece | null;
  /** The way there; shown as a button where the letter has one item. */
  link: { label: string; href: string };
};

/** A mail before it is written out: in one language, for one reader. */
export type Letter = {
  locale: Locale;
  brandName: string;
  subject: string;
  lead: string | null;
  items: LetterItem[];
  /** Said at the end, and what one can do about it. */
  end: string;
  endLinks: { label: string; href: string }[];
};

/** What goes out. */
export type WrittenMail = { subject: string; text: string; html: string };

/** Writes a letter out, as text and as HTML with nothing fetched from elsewhere. */
export function writeOut(letter: Letter): WrittenMail {
  return { subject: letter.subject, text: writeText(letter), html: writeHtml(letter) };
}

/** Before a colon French has a space that does not break. */
const COLON: Record<Locale, string> = { en: ':', fr: '\u00a0:' };

function writeText({ locale, brandName, lead, items, end, endLinks }: Letter): string {
  const paragraphs = [
    ...(lead ? [lead] : []),
    ...items.flatMap(({ title, lines, quote, link }) => [
      ...(title ? [title.text] : []),
      ...lines,
      ...(quote ? [quote.text.replace(/^/gm, '> ')] : []),
      `${link.label}${COLON[locale]}\n${link.href}`,
    ]),
    `-- \n${brandName}\n${end}`,
    ...endLinks.map(({ label, href }) => `${label}${COLON[locale]}\n${href}`),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

const STYLE = {
  body: 'margin:0;padding:1.5rem 1rem;background:#f7f3ea;color:#1f1d1a;font:1rem/1.55 system-ui,-apple-system,"Segoe UI",sans-serif',
  main: 'max-width:34rem;margin:0 auto;padding:1.75rem;border-radius:.75rem;background:#fffdf8',
  brand: 'margin:0 0 1.25rem;font-weight:600;color:#8a5a00',
  title: 'margin:0 0 .5rem;font-size:1.25rem;line-height:1.3',
  quote: 'margin:1rem 0;padding:.25rem 0 .25rem 1rem;border-left:3px solid #d99a1e',
  button:
    'display:inline-block;padding:.7rem 1.2rem;border-radius:.5rem;background:#1f1d1a;color:#fff;text-decoration:none',
  link: 'color:#7a4f00',
  end: 'max-width:34rem;margin:1.25rem auto 0;font-size:.875rem;color:#5c564c',
};

function writeHtml(letter: Letter): string {
  const { locale, brandName, subject, lead, items, end, endLinks } = letter;
  const links = endLinks.map((link) => `<br>${anchor(link, STYLE.link)}`).join('');
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(subject)}</title></head>
<body style="${escapeHtml(STYLE.body)}">
<main style="${STYLE.main}">
<p style="${STYLE.brand}">${escapeHtml(brandName)}</p>
${lead ? `<p>${lines(lead)}</p>` : ''}
${items.map((item) => writeItem(item, locale, items.length === 1)).join('\n')}
</main>
<footer style="${STYLE.end}"><p>${lines(end)}${links}</p></footer>
</body></html>`;
}

function writeItem(
  { title, lines: told, quote, link }: LetterItem,
  locale: Locale,
  isOnly: boolean,
) {
  const parts = [
    title
      ? `<h2 style="${STYLE.title}"${marked(title, locale)}>${escapeHtml(title.text)}</h2>`
      : '',
    ...told.map((line) => `<p>${lines(line)}</p>`),
    quote
      ? `<blockquote style="${STYLE.quote}"${marked(quote, locale)}>${lines(quote.text)}</blockquote>`
      : '',
    `<p style="margin:1.25rem 0">${anchor(link, isOnly ? STYLE.button : STYLE.link)}</p>`,
  ];
  return parts.filter(Boolean).join('\n');
}

const marked = ({ language }: Piece, locale: Locale) =>
  language === locale ? '' : ` lang="${language}"`;

const anchor = ({ label, href }: { label: string; href: string }, style: string) =>
  `<a href="${escapeHtml(href)}" style="${style}">${escapeHtml(label)}</a>`;

const lines = (text: string) => escapeHtml(text).replaceAll('\n', '<br>');

/** Makes a text safe inside HTML and its quoted attributes. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
