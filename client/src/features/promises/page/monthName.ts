/** "May 2026", or "M" where there is little room; `month` is `2026-05`. */
export function monthName(month: string, locale: string, width: 'long' | 'narrow'): string {
  const year = width === 'long' ? { year: 'numeric' as const } : {};
  const format = new Intl.DateTimeFormat(locale, { month: width, ...year, timeZone: 'UTC' });
  return format.format(new Date(`${month}-01T00:00:00Z`));
}
