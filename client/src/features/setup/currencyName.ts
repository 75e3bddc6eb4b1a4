/** "euro (EUR)", in the reader's language. */
export function currencyName(code: string, locale: string): string {
  return `${new Intl.DisplayNames(locale, { type: 'currency' }).of(code) ?? code} (${code})`;
}
