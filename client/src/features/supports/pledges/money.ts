/** How many minor units make one of a currency: 100 for EUR, 1 for JPY (ISO 4217, by Intl). */
export function minorUnits(currency: string): number {
  const { maximumFractionDigits } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions();
  return 10 ** (maximumFractionDigits ?? 2);
}
